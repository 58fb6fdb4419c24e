import { useTranslation } from "react-i18next";
import { formatMoney, isZero } from "@/shared/money/money";
import classes from "./ClaimState.module.css";
import { type Claim, undecided } from "./order";

/** What the buyer asked for and what became of it, with the shop's answer. */
export function ClaimState({ claim }: { claim: Claim }) {
  const { t, i18n } = useTranslation();
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  const open = undecided(claim);
  return (
    <section className={classes.claim} data-state={claim.state} aria-label={t(`claim.kind.${claim.kind}`)}>
      <p className={classes.head}>
        <strong>{t(`claim.kind.${claim.kind}`)}</strong>
        <span className={classes.state}>{t(`claim.state.${claim.state}`)}</span>
      </p>
      <p className={classes.words}>{claim.words}</p>
      {claim.answer && <p className={classes.answer}>{t("claim.answer", { answer: claim.answer })}</p>}
      <p className={classes.detail}>
        {open
          ? t("claim.due", { at: moment.format(new Date(claim.dueAt)) })
          : claim.decidedAt && t("claim.decided", { at: moment.format(new Date(claim.decidedAt)) })}
        {!isZero(claim.amount) && (
          <span>{t("claim.amount", { amount: formatMoney(claim.amount, i18n.language) })}</span>
        )}
      </p>
    </section>
  );
}
