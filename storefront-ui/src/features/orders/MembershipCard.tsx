import { useTranslation } from "react-i18next";
import classes from "./MembershipCard.module.css";
import type { Unit } from "./order";

/** A membership: how many days are left, and until when. */
export function MembershipCard({ membership }: { membership: NonNullable<Unit["membership"]> }) {
  const { t, i18n } = useTranslation();
  const day = (text: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: "long" }).format(new Date(text));
  const all = Date.parse(membership.endsAt) - Date.parse(membership.startsAt);
  const left = Math.max(0, Math.min(1, (Date.parse(membership.endsAt) - Date.now()) / (all || 1)));
  return (
    <div className={classes.card}>
      <p className={classes.days}>{t("membership.daysLeft", { count: membership.daysLeft })}</p>
      <progress className={classes.bar} value={left} max={1} aria-label={t("membership.remaining")} />
      <p className={classes.span}>
        {t("membership.span", { from: day(membership.startsAt), to: day(membership.endsAt) })}
      </p>
    </div>
  );
}
