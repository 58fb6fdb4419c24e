import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import type { BundleBySlugQuery } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/money/money";
import { CheckIcon } from "@/shared/ui/icons";
import classes from "./Chooser.module.css";

export type ChoiceData = NonNullable<BundleBySlugQuery["bundle"]>["choices"][number];

type ChooserProps = {
  choice: ChoiceData;
  /** Variants that are taken. */
  taken: readonly string[];
  /** The buyer has tried to go on without having chosen. */
  needed: boolean;
  field: Ref<HTMLFieldSetElement>;
  onChange: (taken: string[]) => void;
};

/** Any so many of these: tiles to mark, with how many are marked. What cannot be taken says why. */
export function Chooser({ choice, taken, needed, field, onChange }: ChooserProps) {
  const { t, i18n } = useTranslation();
  const { name, picks, options } = choice;
  const single = picks === 1;
  const full = taken.length >= picks;
  const count = t("bundle.chosenCount", { count: taken.length, picks });
  return (
    <fieldset ref={field} className={`card ${classes.set}`} data-needed={needed || undefined}>
      <legend className={classes.legend}>
        <span className={classes.name}>{name}</span>
        <span className="muted">{t("bundle.pickOf", { picks, of: options.length })}</span>
      </legend>
      <p className={classes.count} role="status" data-full={full || undefined}>
        {full && <CheckIcon size={16} />}
        {needed ? t("bundle.chooseMore", { count: picks - taken.length }) : count}
      </p>
      <ul className={classes.options}>
        {options.map(({ variant, product, quantity, availability }) => {
          const marked = taken.includes(variant.id);
          const soldOut = availability.state === "SOLD_OUT";
          return (
            <li key={variant.id}>
              <label className={classes.option}>
                <input
                  type={single ? "radio" : "checkbox"}
                  name={`choice-${name}`}
                  value={variant.id}
                  checked={marked}
                  disabled={soldOut || (full && !marked && !single)}
                  onChange={() => {
                    if (single) onChange([variant.id]);
                    else if (marked) onChange(taken.filter((id) => id !== variant.id));
                    else onChange([...taken, variant.id]);
                  }}
                />
                <img src={product.imageUrl} alt="" width={48} height={48} className={classes.art} />
                <span className={classes.what}>
                  <span className={classes.title}>{product.name}</span>
                  <span className={classes.variant}>
                    {variant.name}
                    {quantity > 1 && ` ×${quantity}`}
                  </span>
                  <span className={classes.alone} data-out={soldOut || undefined}>
                    {soldOut
                      ? t("stock.out")
                      : availability.fewLeft != null
                        ? t("stock.few", { count: availability.fewLeft })
                        : t("bundle.alone", { price: formatMoney(variant.price, i18n.language) })}
                  </span>
                </span>
                <span className={classes.mark} aria-hidden="true">
                  <CheckIcon size={16} />
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {full && !single && <p className={classes.hint}>{t("bundle.changeHint")}</p>}
    </fieldset>
  );
}
