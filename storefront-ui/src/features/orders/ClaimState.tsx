import { useTranslation } from "react-i18next";
import { formatMoney, isZero } from "@/shared/money/money";
import { ClaimReply } from "./ClaimReply";
import classes from "./ClaimState.module.css";
import type { AboutOrder } from "./evidence";
import { type Claim, undecided } from "./order";

type Saying = {
  at: string;
  fromShop: boolean;
  words: string;
  pictures: Claim["pictures"];
};

/** Everything that was said about a claim in its order: the claim itself, what followed, the decision. */
function said(claim: Claim): Saying[] {
  const { openedAt, words, pictures, answer, decidedAt, remarks } = claim;
  const first: Saying = { at: openedAt, fromShop: false, words, pictures };
  const decided: Saying[] =
    answer && decidedAt ? [{ at: decidedAt, fromShop: true, words: answer, pictures: [] }] : [];
  return [first, ...[...remarks, ...decided].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))];
}

/** What the buyer asked for and what became of it, as a conversation with the shop. */
export function ClaimState({ claim, about }: { claim: Claim; about: AboutOrder }) {
  const { t, i18n } = useTranslation();
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  const open = undecided(claim);
  return (
    <section className={classes.claim} data-state={claim.state} aria-label={t(`claim.kind.${claim.kind}`)}>
      <p className={classes.head}>
        <strong>{t(`claim.kind.${claim.kind}`)}</strong>
        <span className={classes.state}>
          {open && claim.awaitsYou ? t("claim.awaitsYou") : t(`claim.state.${claim.state}`)}
        </span>
      </p>
      <p className={classes.detail}>
        {open
          ? !claim.awaitsYou && t("claim.due", { at: moment.format(new Date(claim.dueAt)) })
          : claim.decidedAt && t("claim.decided", { at: moment.format(new Date(claim.decidedAt)) })}
        {!isZero(claim.amount) && (
          <span>
            {t("claim.amount", { amount: formatMoney(claim.amount, i18n.language) })} ·{" "}
            {t(`claim.destination.${claim.refundTo}`)}
          </span>
        )}
      </p>
      <ol className={classes.thread} aria-label={t("claim.thread")}>
        {said(claim).map(({ at, fromShop, words, pictures }) => (
          <li key={`${at} ${words}`} className={classes.saying} data-shop={fromShop || undefined}>
            <p className={classes.who}>
              {fromShop ? t("claim.shop") : t("claim.you")} ·{" "}
              <time dateTime={at}>{moment.format(new Date(at))}</time>
            </p>
            <p className={classes.words}>{words}</p>
            {pictures.length > 0 && (
              <ul className={classes.pictures}>
                {pictures.map(({ id, url, width, height }, place) => (
                  <li key={id}>
                    <a href={url} target="_blank" rel="noreferrer" title={t("evidence.show")}>
                      <img
                        src={url}
                        alt={t("evidence.of", { place: place + 1 })}
                        width={width}
                        height={height}
                        loading="lazy"
                      />
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {claim.mayWrite && <ClaimReply claim={claim} about={about} />}
    </section>
  );
}
