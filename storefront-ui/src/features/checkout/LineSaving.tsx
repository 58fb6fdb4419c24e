import { useTranslation } from "react-i18next";
import { formatMoney, isZero, type Money } from "@/shared/money/money";
import classes from "./LineSaving.module.css";

/** What promotions take off a line, under what it costs. */
export function LineSaving({ discount }: { discount: Money }) {
  const { t, i18n } = useTranslation();
  if (isZero(discount)) return null;
  return (
    <span className={classes.saving}>
      {t("promotions.lineSaved", { amount: formatMoney(discount, i18n.language) })}
    </span>
  );
}
