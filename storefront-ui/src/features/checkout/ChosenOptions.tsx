import { useTranslation } from "react-i18next";
import type { QuotePartsFragment } from "@/shared/api/generated/graphql";
import classes from "./ChosenOptions.module.css";

type ChosenOptionsProps = { chosen: QuotePartsFragment["lines"][number]["chosen"] };

/** What the buyer chose of a bundle's options. */
export function ChosenOptions({ chosen }: ChosenOptionsProps) {
  const { t } = useTranslation();
  if (chosen.length === 0) return null;
  return (
    <ul className={classes.chosen} aria-label={t("bundle.chosen")}>
      {chosen.map(({ variantId, name, variantName, quantity }) => (
        <li key={variantId}>
          {name} {variantName}
          {quantity > 1 && ` ×${quantity}`}
        </li>
      ))}
    </ul>
  );
}
