import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import type { BundleBySlugQuery } from "@/shared/api/generated/graphql";
import { OptionSet } from "@/shared/choosing/OptionSet";
import { formatMoney } from "@/shared/money/money";
import classes from "./Chooser.module.css";

export type ChoiceData = NonNullable<BundleBySlugQuery["bundle"]>["choices"][number];

type ChooserProps = {
  choice: ChoiceData;
  /** Variants that are taken. */
  taken: readonly string[];
  /** It is left for after paying. */
  later: boolean;
  /** The buyer has tried to go on without having chosen. */
  needed: boolean;
  field: Ref<HTMLFieldSetElement>;
  onChange: (taken: string[]) => void;
  onLater: (later: boolean) => void;
};

/** Any so many of these, chosen here; or after paying, where the shop lets it wait. */
export function Chooser({ choice, taken, later, needed, field, onChange, onLater }: ChooserProps) {
  const { t, i18n } = useTranslation();
  const { name, picks, options, waitDays } = choice;
  return (
    <div className={`card ${classes.card}`}>
      <OptionSet
        name={name}
        picks={picks}
        options={options.map(({ variant, product, quantity, availability }) => ({
          id: variant.id,
          name: product.name,
          variantName: variant.name,
          imageUrl: product.imageUrl,
          quantity,
          availability,
          aside: t("bundle.alone", { price: formatMoney(variant.price, i18n.language) }),
        }))}
        taken={taken}
        needed={needed}
        closed={later}
        field={field}
        onChange={onChange}
      >
        {waitDays != null && (
          <label className={classes.later}>
            <input
              type="checkbox"
              checked={later}
              onChange={(event) => onLater(event.currentTarget.checked)}
            />
            <span>
              {t("bundle.later")}
              <span className={classes.how}>{t("bundle.laterHow", { count: waitDays })}</span>
            </span>
          </label>
        )}
      </OptionSet>
    </div>
  );
}
