import { useTranslation } from "react-i18next";
import type { SharedCodePartsFragment } from "@/shared/api/generated/graphql";
import { Count } from "@/shared/parts/values";
import styles from "./seat-bar.module.css";

type Seats = Pick<SharedCodePartsFragment, "seats" | "held" | "taken" | "free">;
const kinds = ["taken", "held", "free"] as const;

/** How full it is, as a share and in words. */
export function SeatShare({ seats, held, taken }: Omit<Seats, "free">) {
  const { t } = useTranslation();
  return (
    <span className={styles.share}>
      <span className={styles.bar} aria-hidden="true">
        <i className={styles.taken} style={{ flexGrow: taken }} />
        <i className={styles.held} style={{ flexGrow: held }} />
        <i style={{ flexGrow: seats - taken - held }} />
      </span>
      {t("shared.of", { used: taken + held, seats })}
    </span>
  );
}

/** Where its seats are, exact and as a share. */
export function SeatBar(counts: Seats) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {kinds.map(
          (kind) =>
            counts[kind] > 0 && <i key={kind} className={styles[kind]} style={{ flexGrow: counts[kind] }} />,
        )}
      </div>
      <dl className={styles.legend}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <i className={styles[kind]} aria-hidden="true" />
              {t(`shared.${kind}`)}
            </dt>
            <dd>
              <Count value={counts[kind]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
