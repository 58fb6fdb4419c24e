import { useTranslation } from "react-i18next";
import { MinusIcon, PlusIcon } from "./icons";
import classes from "./QuantityStepper.module.css";

type QuantityStepperProps = {
  value: number;
  limit: number;
  onChange: (value: number) => void;
  /** What is being counted, for those who do not see it. */
  of: string;
};

/** One more, one fewer, from 1 to the limit; the limit is said when it is reached. */
export function QuantityStepper({ value, limit, onChange, of }: QuantityStepperProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.stepper}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw and announce a form group of its own */}
      <div className={classes.box} role="group" aria-label={t("quantity.of", { name: of })}>
        <button
          type="button"
          className={classes.step}
          aria-label={t("quantity.fewer")}
          disabled={value <= 1}
          onClick={() => onChange(value - 1)}
        >
          <MinusIcon size={18} />
        </button>
        <output className={classes.value}>{value}</output>
        <button
          type="button"
          className={classes.step}
          aria-label={t("quantity.more")}
          disabled={value >= limit}
          onClick={() => onChange(value + 1)}
        >
          <PlusIcon size={18} />
        </button>
      </div>
      {value >= limit && <span className={classes.limit}>{t("quantity.limit", { count: limit })}</span>}
    </div>
  );
}
