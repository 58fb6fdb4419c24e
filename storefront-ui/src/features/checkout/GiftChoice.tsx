import { useTranslation } from "react-i18next";
import type { QuotePartsFragment } from "@/shared/api/generated/graphql";
import classes from "./GiftChoice.module.css";

type GiftChoiceProps = {
  offers: QuotePartsFragment["gifts"];
  /** All variants that are taken from now on. */
  onChange: (variantIds: readonly string[]) => void;
};

/** Gifts that come with these goods: as many of each offer as it gives, or none. */
export function GiftChoice({ offers, onChange }: GiftChoiceProps) {
  const { t } = useTranslation();
  const taken = offers.flatMap(({ options }) =>
    options.filter((one) => one.taken).map((one) => one.variantId),
  );
  return offers.map(({ name, picks, options }) => {
    const mine = options.filter((one) => one.taken).map((one) => one.variantId);
    const toggle = (id: string) => {
      const others = taken.filter((one) => !mine.includes(one));
      if (mine.includes(id)) return onChange([...others, ...mine.filter((one) => one !== id)]);
      // One more than may be taken puts back what was taken first.
      return onChange([...others, ...[...mine, id].slice(-picks)]);
    };
    return (
      <fieldset key={name} className={classes.offer}>
        <legend>{t("gifts.pick", { name, count: picks })}</legend>
        {options.map(({ variantId, taken, variant, listing }) => {
          const gone = !variant || variant.availability.state === "SOLD_OUT";
          return (
            <label key={variantId} className={classes.option} data-gone={gone || undefined}>
              <input
                type="checkbox"
                checked={taken}
                disabled={gone && !taken}
                onChange={() => toggle(variantId)}
              />
              {listing && <img src={listing.imageUrl} alt="" width={40} height={40} />}
              <span className={classes.what}>
                <span className={classes.name}>{listing?.name ?? t("gifts.unknown")}</span>
                <span className={classes.detail}>{gone ? t("gifts.gone") : variant.name}</span>
              </span>
              <span className={classes.free}>{t("gifts.free")}</span>
            </label>
          );
        })}
      </fieldset>
    );
  });
}
