import { useTranslation } from "react-i18next";
import { compareMoney, formatMoney, type Money, moneyParts } from "./money";
import classes from "./Price.module.css";

type PriceProps = {
  money: Money;
  size?: "s" | "m" | "l" | "xl";
  /** Shown struck through, and only when it is truly higher. */
  list?: Money | null | undefined;
  /** Says that dearer choices exist. */
  from?: boolean;
};

/** A price with its integer part large, and the price it is compared with. */
export function Price({ money, size = "m", list, from = false }: PriceProps) {
  const { t, i18n } = useTranslation();
  const parts = moneyParts(money, i18n.language);
  const text = formatMoney(money, i18n.language);
  const higher = list && compareMoney(list, money) > 0 ? formatMoney(list, i18n.language) : undefined;
  return (
    <span className={classes.price} data-size={size}>
      <span className={classes.now}>
        <span className="visually-hidden">{from ? t("price.from", { price: text }) : text}</span>
        <span aria-hidden="true">
          <span className={classes.small}>{parts.before}</span>
          <span className={classes.integer}>{parts.integer}</span>
          <span className={classes.small}>{parts.after}</span>
          {from && <span className={classes.from}>{t("price.fromMark")}</span>}
        </span>
      </span>
      {higher && (
        <span className={classes.list}>
          <span className="visually-hidden">{t("price.insteadOf", { price: higher })}</span>
          <s aria-hidden="true">{higher}</s>
        </span>
      )}
    </span>
  );
}
