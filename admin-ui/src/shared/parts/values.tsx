import { Tooltip } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Amount, formatMoney, moneyParts } from "@/shared/format/money";
import { count } from "@/shared/format/number";
import { shopTime, shopTimeExact } from "@/shared/format/time";
import styles from "./values.module.css";

const ABSENT = "—";

/** Money by locale; `large` sets the integer part bigger than the cents. Null shows a dash. */
export function Money({ value, large }: { value: Amount | null | undefined; large?: boolean }) {
  const { i18n } = useTranslation();
  if (!value) return <span className="faint">{ABSENT}</span>;
  if (!large) return <span className={styles.money}>{formatMoney(value, i18n.language)}</span>;
  const { lead, whole, rest } = moneyParts(value, i18n.language);
  return (
    <span className={styles.money}>
      {lead}
      <span className={styles.whole}>{whole}</span>
      {rest}
    </span>
  );
}

/** An instant in the shop's time zone, exact to the second on hover and for machines. */
export function When({ at, exact }: { at: string | null | undefined; exact?: boolean }) {
  const { i18n } = useTranslation();
  if (!at) return <span className="faint">{ABSENT}</span>;
  const full = shopTimeExact(at, i18n.language);
  return (
    <Tooltip title={full}>
      <time dateTime={at} className="numeral" style={exact ? undefined : { whiteSpace: "nowrap" }}>
        {exact ? full : shopTime(at, i18n.language)}
      </time>
    </Tooltip>
  );
}

/** A count with the locale's grouping. */
export function Count({ value }: { value: string | number | null | undefined }) {
  const { i18n } = useTranslation();
  if (value === null || value === undefined) return <span className="faint">{ABSENT}</span>;
  return <span className="numeral">{count(value, i18n.language)}</span>;
}

export type Tone = "good" | "caution" | "bad" | "calm" | "quiet";

/** A state in one word, told by text first and by colour second. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}

/** Name and value pairs. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

/** One pair; an absent value shows a dash. */
export function Fact({ label, children }: { label: string; children?: ReactNode }) {
  const absent = children === null || children === undefined || children === "";
  return (
    <div style={{ display: "contents" }}>
      <dt>{label}</dt>
      <dd>{absent ? <span className="faint">{ABSENT}</span> : children}</dd>
    </div>
  );
}

/** Detail as the server recorded it: words as they are, the rest as JSON. */
export function Recorded({ value, label }: { value: unknown; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <figure className={styles.scroll} tabIndex={0} aria-label={label}>
      <pre className={styles.json}>{typeof value === "string" ? value : JSON.stringify(value, null, 2)}</pre>
    </figure>
  );
}
