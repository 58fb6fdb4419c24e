import { Count } from "@/shared/parts/values";
import styles from "./share-bar.module.css";

export interface Share {
  label: string;
  /** To be had, kept for somebody, gone, or worth nothing. */
  tone: "open" | "waiting" | "gone" | "bad";
  count: string | number;
}

/** Where the pieces of something are, each sort exact and as a share of all. */
export function ShareBar({ shares }: { shares: Share[] }) {
  return (
    <>
      <Bar shares={shares} />
      <dl className={styles.legend}>
        {shares.map(({ label, tone, count }) => (
          <div key={label}>
            <dt>
              <i className={styles[tone]} aria-hidden="true" />
              {label}
            </dt>
            <dd>
              <Count value={count} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** How much of it is used, in a table's cell. */
export function UsedShare({ words, shares }: { words: string; shares: Share[] }) {
  return (
    <span className={styles.used}>
      <Bar shares={shares} />
      {words}
    </span>
  );
}

function Bar({ shares }: { shares: Share[] }) {
  const shown = shares.filter(({ count }) => Number(count) > 0);
  return (
    <span className={styles.bar} aria-hidden="true">
      {shown.map(({ label, tone, count }) => (
        <i key={label} className={styles[tone]} style={{ flexGrow: Number(count) }} />
      ))}
    </span>
  );
}
