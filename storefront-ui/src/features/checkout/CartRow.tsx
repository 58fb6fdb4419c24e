import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { QuotePartsFragment } from "@/shared/api/generated/graphql";
import type { CartLine } from "@/shared/cart/cart";
import type { Named } from "@/shared/crediting/rules";
import { compareMoney, formatMoney } from "@/shared/money/money";
import { asksFor } from "@/shared/pricing/quote";
import { QuantityStepper } from "@/shared/ui/QuantityStepper";
import classes from "./CartRow.module.css";
import { ChosenOptions } from "./ChosenOptions";
import { LineAccount } from "./LineAccount";
import { LineSaving } from "./LineSaving";

type CartRowProps = {
  line: CartLine;
  /** The server's price of this line; undefined until it has answered. */
  priced: QuotePartsFragment["lines"][number] | undefined;
  onQuantity: (quantity: number) => void;
  onRemove: () => void;
  onAccount: (named: Named) => void;
};

export function CartRow({ line, priced, onQuantity, onRemove, onAccount }: CartRowProps) {
  const { t, i18n } = useTranslation();
  const name = priced?.listing.name ?? line.name;
  const variantName = priced ? (line.kind === "bundle" ? "" : priced.variant.name) : line.variantName;
  const changed = priced && compareMoney(priced.unitPrice, line.seen) !== 0;
  const asks = priced && asksFor(priced);
  // Lines of one bundle differ by what was chosen; so do the names of what is done to them.
  const called = [name, ...(priced?.chosen ?? []).map((option) => option.name)].join(" ");
  const { account, server, portedTo } = line;
  const named = account ? { account, server, portedTo } : undefined;
  const address = { params: { slug: line.slug }, className: classes.name };
  return (
    <li className={classes.row}>
      <img
        className={classes.art}
        src={priced?.listing.imageUrl ?? line.imageUrl}
        alt=""
        width={72}
        height={72}
      />
      <div className={classes.what}>
        {line.kind === "bundle" ? (
          <Link to="/b/$slug" {...address}>
            {name}
          </Link>
        ) : (
          <Link to="/p/$slug" search={{ v: line.variantId }} {...address}>
            {name}
          </Link>
        )}
        {variantName && <span className={classes.variant}>{variantName}</span>}
        {priced && <ChosenOptions line={priced} />}
        {changed && (
          <span className={classes.changed}>
            {t("cart.wasNow", {
              was: formatMoney(line.seen, i18n.language),
              now: formatMoney(priced.unitPrice, i18n.language),
            })}
          </span>
        )}
        {priced && !priced.available && (
          <span className={classes.short}>
            {priced.availability.state === "SOLD_OUT"
              ? t("cart.soldOut")
              : t("cart.short", { count: priced.availability.fewLeft ?? 1 })}
            {priced.availability.state !== "SOLD_OUT" && priced.availability.fewLeft != null && (
              <button
                type="button"
                className="link-button"
                onClick={() => onQuantity(priced.availability.fewLeft ?? 1)}
              >
                {t("cart.take", { count: priced.availability.fewLeft })}
              </button>
            )}
          </span>
        )}
      </div>
      <div className={classes.total}>
        {priced ? formatMoney(priced.total, i18n.language) : <Skeleton width={64} height={20} />}
        {priced && <LineSaving discount={priced.discount} />}
      </div>
      {asks && (
        <div className={classes.account}>
          <LineAccount asks={asks} named={named} line={priced} onSave={onAccount} />
        </div>
      )}
      <div className={classes.acts}>
        <QuantityStepper
          value={line.quantity}
          limit={priced ? Math.min(line.limit, priced.variant.maxPerOrder) : line.limit}
          onChange={onQuantity}
          of={called}
        />
        <button type="button" className={classes.remove} onClick={onRemove}>
          {t("cart.remove")}
          <span className="visually-hidden"> {called}</span>
        </button>
      </div>
    </li>
  );
}
