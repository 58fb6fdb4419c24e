import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { QuotePartsFragment } from "@/shared/api/generated/graphql";
import { goodsPriced } from "@/shared/cart/goods";
import { promiseOf } from "@/shared/crediting/promise";
import type { Named } from "@/shared/crediting/rules";
import { offersOf } from "@/shared/groups/groups";
import { formatMoney } from "@/shared/money/money";
import { asksFor, namedOn } from "@/shared/pricing/quote";
import { BoltIcon } from "@/shared/ui/icons";
import { QuantityStepper } from "@/shared/ui/QuantityStepper";
import { ChosenOptions } from "./ChosenOptions";
import { LineAccount } from "./LineAccount";
import { LineSaving } from "./LineSaving";
import classes from "./OrderSummary.module.css";

type LineActs = {
  onQuantity: (goods: string, quantity: number) => void;
  onRemove: (goods: string) => void;
  onAccount: (goods: string, named: Named) => void;
  /** The buyer has tried to order without naming whom to credit. */
  accountNeeded: boolean;
  /** The goods whose account the server would not take. */
  accountRefused: string | undefined;
};

type OrderSummaryProps = LineActs & {
  lines: QuotePartsFragment["lines"];
  /** It is bought with a group, which bounds how many one person has. */
  together: boolean;
};

/** What is about to be ordered and for whom; a shortage is said on its own line, with its remedy. */
export function OrderSummary({ lines, ...rest }: OrderSummaryProps) {
  return (
    <ul className={classes.lines}>
      {lines.map((line) => (
        <SummaryLine key={goodsPriced(line)} line={line} {...rest} />
      ))}
    </ul>
  );
}

type SummaryLineProps = Omit<OrderSummaryProps, "lines"> & { line: QuotePartsFragment["lines"][number] };

function SummaryLine({ line, together, ...acts }: SummaryLineProps) {
  const { t, i18n } = useTranslation();
  const { variant, listing, quantity, total, available, availability } = line;
  const offers = useQuery({ ...offersOf(listing.id), enabled: together });
  const offer = offers.data?.offers.find((one) => one.variant?.id === variant.id);
  const limit = together
    ? Math.min(variant.maxPerOrder, offer?.mostAPerson ?? quantity)
    : variant.maxPerOrder;
  const asks = asksFor(line);
  const goods = goodsPriced(line);
  return (
    <li className={classes.line}>
      <img className={classes.art} src={listing.imageUrl} alt="" width={56} height={56} />
      <div className={classes.what}>
        <span className={classes.name}>{listing.name}</span>
        <span className={classes.detail}>
          {listing.__typename === "Bundle" ? t("bundle.name") : variant.name}
        </span>
        <ChosenOptions line={line} />
        <span className={classes.promise}>
          <BoltIcon size={14} />
          {promiseOf(variant, t) ?? listing.deliveryPromise}
        </span>
      </div>
      <span className={classes.total}>
        {formatMoney(total, i18n.language)}
        <LineSaving discount={line.discount} />
      </span>
      {asks && (
        <div className={classes.account}>
          <LineAccount
            asks={asks}
            named={namedOn(line)}
            line={line}
            needed={acts.accountNeeded}
            refused={acts.accountRefused === goods}
            onSave={(named) => acts.onAccount(goods, named)}
          />
        </div>
      )}
      <div className={classes.acts}>
        <QuantityStepper
          value={quantity}
          limit={limit}
          onChange={(next) => acts.onQuantity(goods, next)}
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
                availability.fewLeft ? acts.onQuantity(goods, availability.fewLeft) : acts.onRemove(goods)
              }
            >
              {availability.fewLeft ? t("cart.take", { count: availability.fewLeft }) : t("cart.remove")}
            </button>
          </span>
        )}
      </div>
    </li>
  );
}
