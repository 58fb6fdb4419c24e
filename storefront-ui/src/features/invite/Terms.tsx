import { useTranslation } from "react-i18next";
import type { InvitationOfferPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney, isZero } from "@/shared/money/money";
import classes from "./InvitePage.module.css";

/** What inviter and friend get, and when. */
export function Terms({ offer }: { offer: InvitationOfferPartsFragment }) {
  const { t, i18n } = useTranslation();
  const sides = [
    [t("invite.forInviter"), offer.inviterReward, offer.inviterCoupon],
    [t("invite.forFriend"), offer.friendReward, offer.friendCoupon],
  ] as const;
  return (
    <>
      <dl className={classes.rewards}>
        {sides.map(
          ([label, reward, coupon]) =>
            (coupon || !isZero(reward)) && (
              <div key={label}>
                <dt>{label}</dt>
                {!isZero(reward) && <dd>{formatMoney(reward, i18n.language)}</dd>}
                {coupon && (
                  <dd>
                    {coupon.headline}
                    <small className={classes.coupon}>{t("invite.coupon", { name: coupon.name })}</small>
                  </dd>
                )}
              </div>
            ),
        )}
      </dl>
      <p className="muted">
        {isZero(offer.leastOrder)
          ? t("invite.how", { count: offer.waitDays })
          : t("invite.howFrom", {
              count: offer.waitDays,
              amount: formatMoney(offer.leastOrder, i18n.language),
            })}
      </p>
    </>
  );
}
