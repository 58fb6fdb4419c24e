import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import type { BundleCardPartsFragment } from "@/shared/api/generated/graphql";
import { useMemberPrice } from "@/shared/membership/memberPrice";
import { TierMark } from "@/shared/membership/TierMark";
import { formatMoney, isZero } from "@/shared/money/money";
import { Price } from "@/shared/money/Price";
import { Badges } from "@/shared/pricing/Badges";
import { lowest } from "@/shared/pricing/lowest";
import { hueColours } from "@/shared/theme/colours";
import { AvailabilityLabel } from "./AvailabilityLabel";
import classes from "./BundleCard.module.css";
import { BundleTiles } from "./BundleTiles";
import { ListingLink } from "./ListingLink";

/** A bundle by what matters: what is inside, what it would cost apart, what one saves. */
export function BundleCard({ bundle, hero = false }: { bundle: BundleCardPartsFragment; hero?: boolean }) {
  const { t, i18n } = useTranslation();
  const saving = formatMoney(bundle.saving, i18n.language);
  const member = useMemberPrice(bundle.id);
  const price = lowest(bundle.price, member?.price, bundle.promotionPrice);
  const saves = !isZero(bundle.saving);
  return (
    <article className={`card ${classes.card}`} data-hero={hero || undefined}>
      <ListingLink kind="bundle" slug={bundle.slug} className={classes.link}>
        <span className={classes.band} style={hueColours(bundle.art.hue) as CSSProperties}>
          {bundle.imageAlt === null ? (
            <BundleTiles parts={bundle.components} choices={bundle.choices} large={hero} />
          ) : (
            <img
              className={classes.picture}
              src={bundle.imageUrl}
              alt=""
              width={640}
              height={640}
              loading="lazy"
            />
          )}
        </span>
        <span className={classes.body}>
          <span className={classes.head}>
            <span className={classes.name}>{bundle.name}</span>
            <AvailabilityLabel availability={bundle.availability} quiet />
          </span>
          <span className={classes.inside}>
            {[
              ...bundle.components.map(({ product, variant, quantity }) =>
                [product.name, variant.name, quantity > 1 ? `×${quantity}` : ""].filter(Boolean).join(" "),
              ),
              ...bundle.choices.map(({ name, picks, options }) =>
                t("bundle.choiceBrief", { name, picks, of: options.length }),
              ),
            ].join(" + ")}
          </span>
          <Badges badges={bundle.badges} />
          <span className={classes.foot}>
            <Price money={price} size={hero ? "l" : "m"} />
            {member && <TierMark tier={member.tier} />}
            {saves && (
              <span className={classes.compare}>
                <span className={classes.apart}>
                  {t("bundle.apart")} <s>{formatMoney(bundle.apart, i18n.language)}</s>
                </span>
                <span className={classes.saving}>
                  {t(bundle.choices.length > 0 ? "bundle.saveAtLeast" : "bundle.save", { amount: saving })}
                </span>
              </span>
            )}
          </span>
        </span>
      </ListingLink>
    </article>
  );
}
