import { useTranslation } from "react-i18next";
import { Count } from "@/shared/parts/values";
import styles from "./stock-bar.module.css";

const kinds = ["free", "held", "delivered", "quarantined"] as const;

/** Where the codes of a batch are, exact and as a share. */
export function StockBar({ counts }: { counts: Record<(typeof kinds)[number], string> }) {
  const { t } = useTranslation();
  const shown = kinds.filter((kind) => counts[kind] !== "0");
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((kind) => (
          <i key={kind} className={styles[kind]} style={{ flexGrow: Number(counts[kind]) }} />
        ))}
      </div>
      <dl className={styles.legend}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <i className={styles[kind]} aria-hidden="true" />
              {t(`vault.${kind}`)}
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
