import { useTranslation } from "react-i18next";
import type { OrderEventKind, OrderPartsFragment } from "@/shared/api/generated/graphql";
import { shopTimeExact } from "@/shared/format/time";
import { Card } from "@/shared/parts/page";
import styles from "./orders.module.css";

const good = new Set<OrderEventKind>(["PAYMENT_RECEIVED", "UNIT_DELIVERED", "DELIVERED", "REPLACED"]);
const bad = new Set<OrderEventKind>(["PAYMENT_LATE", "DELIVERY_RETRIED", "RECALLED", "LIMIT_PASSED"]);

/** Everything that happened to the order, newest first, in the shop's time. */
export function Timeline({ events }: { events: OrderPartsFragment["timeline"] }) {
  const { t, i18n } = useTranslation();
  const who = (actor: string) =>
    actor === "system" || actor === "customer" || actor === "client" ? t(`order.actor.${actor}`) : actor;
  const newest = events.toReversed();
  return (
    <Card title={t("order.timeline")}>
      <ol className={styles.timeline}>
        {newest.map((event) => (
          <li
            key={`${event.at}${event.kind}${event.label}`}
            className={good.has(event.kind) ? styles.good : bad.has(event.kind) ? styles.bad : undefined}
          >
            {event.label}
            <small>
              <time dateTime={event.at}>{shopTimeExact(event.at, i18n.language)}</time>
              {event.actor && ` · ${who(event.actor)}`}
            </small>
          </li>
        ))}
      </ol>
    </Card>
  );
}
