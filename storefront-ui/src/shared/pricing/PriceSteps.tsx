import { useTranslation } from "react-i18next";
import { formatMoney, type Money } from "@/shared/money/money";
import classes from "./PriceSteps.module.css";

type PriceStepsProps = {
  steps: readonly { kind: string; label: string; amount: Money }[];
  total: Money;
  totalLabel: string;
};

/** A price taken apart: where it starts, what is taken off, what remains. */
export function PriceSteps({ steps, total, totalLabel }: PriceStepsProps) {
  const { i18n } = useTranslation();
  return (
    <dl className={classes.steps}>
      {steps.map((step, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of the steps is what they mean
          key={index}
          className={classes.step}
          data-saving={step.amount.amount.startsWith("-") || undefined}
        >
          <dt>{step.label}</dt>
          <dd>{formatMoney(step.amount, i18n.language)}</dd>
        </div>
      ))}
      <div className={classes.total}>
        <dt>{totalLabel}</dt>
        <dd>{formatMoney(total, i18n.language)}</dd>
      </div>
    </dl>
  );
}
