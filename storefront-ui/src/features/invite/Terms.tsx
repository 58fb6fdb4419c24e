import { useTranslation } from "react-i18next";
import type { InvitationOfferPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney, isZero } from "@/shared/money/money";
import classes from "./InvitePage.module.css";

/** What inviter and friend get, and when. */
export function Terms({ offer }: { offer: InvitationOfferPartsFragment }) {
  const { t, i18n } = useTranslation();
  const money = (amount: InvitationOfferPartsFragment["leastOrder"]) => formatMoney(amount, i18n.language);
  return (
    <>
      <dl className={classes.rewards}>
        {!isZero(offer.inviterReward) && (
          <div>
            <dt>{t("invite.forInviter")}</dt>
            <dd>{money(offer.inviterReward)}</dd>
          </div>
        )}
        {!isZero(offer.friendReward) && (
          <div>
            <dt>{t("invite.forFriend")}</dt>
            <dd>{money(offer.friendReward)}</dd>
          </div>
        )}
      </dl>
      <p className="muted">
        {isZero(offer.leastOrder)
          ? t("invite.how", { count: offer.waitDays })
          : t("invite.howFrom", { count: offer.waitDays, amount: money(offer.leastOrder) })}
      </p>
    </>
  );
}
