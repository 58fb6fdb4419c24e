import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatMoney, isZero } from "@/shared/money/money";
import { AlertIcon, CheckIcon, ClockIcon } from "@/shared/ui/icons";
import { deliverables, type Order, progress, waitsForChoice } from "./order";
import classes from "./StatusHead.module.css";
import { isPart } from "./standing";

const GOOD = new Set<Order["state"]>(["DELIVERED", "REFUNDED"]);
const ENDED = new Set<Order["state"]>(["CANCELLED", "EXPIRED"]);

type StatusHeadProps = { order: Order; returned: boolean; children?: ReactNode };

/** Where the order stands, said plainly, and what that means for the customer's money. */
export function StatusHead({ order, returned, children }: StatusHeadProps) {
  const { t, i18n } = useTranslation();
  const { delivered, all } = progress(order);
  const confirming = order.state === "PENDING_PAYMENT" && returned && order.payment?.state !== "DECLINED";
  const gathering = order.state === "PAID" && order.group?.state === "OPEN";
  const choosing = !gathering && order.state === "PAID" && waitsForChoice(order);
  const tone = GOOD.has(order.state) ? "good" : ENDED.has(order.state) ? "ended" : "going";
  return (
    <header className={classes.head}>
      <span className={classes.sign} data-tone={tone}>
        {tone === "good" ? (
          <CheckIcon size={28} />
        ) : tone === "ended" ? (
          <AlertIcon size={28} />
        ) : (
          <ClockIcon size={28} />
        )}
      </span>
      <div className={classes.words}>
        <p className={classes.number}>{t("order.titleOf", { number: order.number })}</p>
        <h1 className={classes.title}>
          <span role="status">
            {confirming
              ? t("order.confirming")
              : choosing
                ? t("order.choosing")
                : gathering
                  ? t("group.orderWaits")
                  : t(`order.state.${order.state}`)}
          </span>
        </h1>
        <p className="muted">
          {confirming
            ? t("order.confirmingText")
            : order.state === "PENDING_PAYMENT" && order.group
              ? t("group.orderUnpaidText")
              : gathering
                ? t("group.orderWaitsText")
                : order.state === "PAID"
                  ? t(choosing ? "order.choosingText" : "order.delivering", { delivered, all })
                  : order.state === "DELIVERED"
                    ? t(`order.delivered.${deliveredText(order)}`)
                    : t(`order.stateText.${order.state}`)}
        </p>
        {!isZero(order.refunded) && order.state !== "REFUNDED" && (
          <p className={classes.back}>
            {t("order.partBack", { amount: formatMoney(order.refunded, i18n.language) })}
          </p>
        )}
        {order.state === "PAID" && !gathering && (
          <progress className={classes.bar} value={delivered} max={all} aria-label={t("order.progress")} />
        )}
        {children}
      </div>
    </header>
  );
}

/** What "delivered" means here: all of it, or all that could be. */
function deliveredText(order: Order) {
  const units = order.lines.flatMap(deliverables);
  if (units.some((unit) => unit.state !== "DELIVERED" || isPart(unit))) return "part";
  return units.some(({ codes }) => codes.length > 0) ? "codes" : "all";
}
