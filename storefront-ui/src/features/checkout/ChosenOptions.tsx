import { useTranslation } from "react-i18next";
import type { QuotePartsFragment } from "@/shared/api/generated/graphql";
import classes from "./ChosenOptions.module.css";

type ChosenOptionsProps = { line: Pick<QuotePartsFragment["lines"][number], "chosen" | "chosenLater"> };

/** What the buyer chose of a bundle's options, and what is left for after paying. */
export function ChosenOptions({ line }: ChosenOptionsProps) {
  const { t } = useTranslation();
  const { chosen, chosenLater } = line;
  if (chosen.length + chosenLater.length === 0) return null;
  return (
    <ul className={classes.chosen} aria-label={t("bundle.chosen")}>
      {chosen.map(({ variantId, name, variantName, quantity }) => (
        <li key={variantId}>
          {name} {variantName}
          {quantity > 1 && ` ×${quantity}`}
        </li>
      ))}
      {chosenLater.map((name) => (
        <li key={name}>{t("bundle.chosenLater", { name })}</li>
      ))}
    </ul>
  );
}
