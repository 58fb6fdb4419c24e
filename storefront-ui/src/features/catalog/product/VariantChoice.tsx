import { useTranslation } from "react-i18next";
import type { AvailabilityState } from "@/shared/api/generated/graphql";
import { useMemberPrice } from "@/shared/membership/memberPrice";
import { formatMoney, type Money } from "@/shared/money/money";
import classes from "./VariantChoice.module.css";

type Choice = { id: string; name: string; price: Money; availability: { state: AvailabilityState } };
type VariantChoiceProps = { variants: readonly Choice[]; chosen: string; onChoose: (id: string) => void };

/** The values to choose from, each with its price; what is sold out stays to be seen. */
export function VariantChoice({ variants, chosen, onChoose }: VariantChoiceProps) {
  const { t } = useTranslation();
  if (variants.length < 2) return null;
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{t("product.choose")}</legend>
      <div className={classes.choices}>
        {variants.map(({ id, name, price, availability }) => (
          <label
            key={id}
            className={classes.choice}
            data-sold-out={availability.state === "SOLD_OUT" || undefined}
          >
            <input
              type="radio"
              name="variant"
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span className={classes.name}>{name}</span>
            <span className={classes.price}>
              {availability.state === "SOLD_OUT" ? t("stock.out") : <ChoicePrice id={id} price={price} />}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function ChoicePrice({ id, price }: { id: string; price: Money }) {
  const { i18n } = useTranslation();
  return formatMoney(useMemberPrice(id)?.price ?? price, i18n.language);
}
