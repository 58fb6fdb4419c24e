import { useTranslation } from "react-i18next";
import type { QuotePartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/money/money";
import { BoltIcon } from "@/shared/ui/icons";
import { QuantityStepper } from "@/shared/ui/QuantityStepper";
import classes from "./OrderSummary.module.css";

type OrderSummaryProps = {
  lines: QuotePartsFragment["lines"];
  onQuantity: (variantId: string, quantity: number) => void;
  onRemove: (variantId: string) => void;
};

/** What is about to be ordered; a shortage is said on its own line, with its remedy. */
export function OrderSummary({ lines, onQuantity, onRemove }: OrderSummaryProps) {
  const { t, i18n } = useTranslation();
  return (
    <ul className={classes.lines}>
      {lines.map(({ variant, listing, quantity, total, available, availability }) => (
        <li key={variant.id} className={classes.line}>
          <img className={classes.art} src={listing.imageUrl} alt="" width={56} height={56} />
          <div className={classes.what}>
            <span className={classes.name}>{listing.name}</span>
            <span className={classes.detail}>
              {listing.__typename === "Bundle" ? t("bundle.name") : variant.name}
            </span>
            <span className={classes.promise}>
              <BoltIcon size={14} />
              {listing.deliveryPromise}
            </span>
          </div>
          <span className={classes.total}>{formatMoney(total, i18n.language)}</span>
          <div className={classes.acts}>
            <QuantityStepper
              value={quantity}
              limit={variant.maxPerOrder}
              onChange={(next) => onQuantity(variant.id, next)}
              of={listing.name}
            />
            {!available && (
              <span className={classes.short} role="alert">
                {availability.state === "SOLD_OUT"
                  ? t("cart.soldOut")
                  : t("cart.short", { count: availability.fewLeft ?? 1 })}
                <button
                  type="button"
                  className="link-button"
                  onClick={() =>
                    availability.fewLeft ? onQuantity(variant.id, availability.fewLeft) : onRemove(variant.id)
                  }
                >
                  {availability.fewLeft ? t("cart.take", { count: availability.fewLeft }) : t("cart.remove")}
                </button>
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
