import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { useMe } from "@/shared/session/me";
import classes from "./Coupon.module.css";
import { type Offer, useClaimCoupon } from "./claiming";

type ClaimProps = {
  offer: Offer;
  /** The page to come back to after signing in. */
  back?: string;
};

/** Take it; or why that is not possible now. */
export function Claim({ offer, back = "/coupons" }: ClaimProps) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const claim = useClaimCoupon();
  const done = claim.data?.__typename === "OwnCoupon";
  const problem = done ? undefined : refusedText(claim.data, claim.error, t, i18n.language);
  const opens = offer.opensAt && new Date(offer.opensAt) > new Date() ? offer.opensAt : null;
  const member = me.data != null && !me.data.isGuest;
  const full = offer.claimed >= offer.eachPerson;
  return (
    <div className={classes.claim}>
      <span className={classes.left}>
        {offer.left !== null && offer.left < 100 && t("coupon.left", { count: offer.left })}
      </span>
      {opens ? (
        <span className={classes.left}>
          {t("coupon.opens", {
            at: new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" }).format(
              new Date(opens),
            ),
          })}
        </span>
      ) : full ? (
        <Link to="/coupons/mine" className={classes.claimed}>
          {t("coupon.claimed")}
        </Link>
      ) : offer.left === 0 ? (
        <span className={classes.left}>{t("coupon.gone")}</span>
      ) : !me.isPending && !member ? (
        <Button size="sm" renderRoot={(props) => <Link to="/sign-in" search={{ back }} {...props} />}>
          {t("coupon.signIn")}
        </Button>
      ) : (
        <Button
          size="sm"
          loading={claim.isPending}
          disabled={me.isPending}
          aria-label={t("coupon.claimNamed", { name: offer.name })}
          onClick={() => claim.mutate({ couponId: offer.id })}
        >
          {t("coupon.claim")}
        </Button>
      )}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
