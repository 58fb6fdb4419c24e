import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { learn, removeLine, restoreLine, setAccount, setQuantity, useCart } from "@/shared/cart/cart";
import { goodsOf, goodsPriced } from "@/shared/cart/goods";
import { useJoined } from "@/shared/cart/keeping";
import { compareMoney } from "@/shared/money/money";
import { PromotionResults, SavingHints } from "@/shared/pricing/Promotions";
import { quoteOf } from "@/shared/pricing/quote";
import { CartIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./CartPage.module.css";
import { CartRow } from "./CartRow";
import { QuoteRefusal } from "./QuoteRefusal";
import { Totals, TotalsSkeleton } from "./Totals";

type Removed = NonNullable<ReturnType<typeof removeLine>>;

export function CartPage() {
  const { t } = useTranslation();
  const lines = useCart();
  const [removed, setRemoved] = useState<Removed>();
  return (
    <div className="page">
      <PageTitle>{t("cart.title")}</PageTitle>
      <h1 className={classes.title}>{t("cart.title")}</h1>
      <div role="status">
        {removed && (
          <div className={classes.removed}>
            <Notice
              icon={<CartIcon />}
              actions={
                <Button
                  variant="default"
                  onClick={() => {
                    restoreLine(removed);
                    setRemoved(undefined);
                  }}
                >
                  {t("cart.undo")}
                </Button>
              }
            >
              {t("cart.removed", { name: removed.line.name })}
            </Notice>
          </div>
        )}
      </div>
      <BroughtTogether />
      {lines.length === 0 ? (
        <StateBlock
          icon={<CartIcon size={28} />}
          title={t("cart.empty")}
          actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
        >
          {t("cart.emptyText")}
        </StateBlock>
      ) : (
        <Filled onRemove={(goods) => setRemoved(removeLine(goods))} />
      )}
    </div>
  );
}

/** After signing in: what came from the account's other devices, and what is limited more tightly than it was. */
function BroughtTogether() {
  const { t } = useTranslation();
  const [{ added, limited }, seen] = useJoined();
  return (
    <div role="status">
      {(added > 0 || limited.length > 0) && (
        <Notice
          icon={<CartIcon />}
          {...(added > 0 && { title: t("cart.joined", { count: added }) })}
          actions={
            <Button variant="default" onClick={seen}>
              {t("cart.joinedSeen")}
            </Button>
          }
        >
          {limited.length > 0
            ? t("cart.limited", { names: limited.join(t("cart.comma")) })
            : t("cart.joinedText")}
        </Notice>
      )}
    </div>
  );
}

function Filled({ onRemove }: { onRemove: (goods: string) => void }) {
  const { t } = useTranslation();
  const lines = useCart();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...quoteOf(lines),
    // The total of a moment ago stays while the next is fetched, so that nothing jumps.
    placeholderData: keepPreviousData,
  });
  const quote = data?.__typename === "Quote" ? data : undefined;
  const refusal = data && data.__typename !== "Quote" ? data : undefined;
  const priced = new Map(quote?.lines.map((line) => [goodsPriced(line), line]));
  const changed = lines.filter((line) => {
    const now = priced.get(goodsOf(line))?.unitPrice;
    return now && compareMoney(now, line.seen) !== 0;
  });
  const ready = quote !== undefined && !isPlaceholderData && quote.lines.every(({ available }) => available);
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        {changed.length > 0 && (
          <Notice
            tone="warm"
            live
            title={t("cart.priceChanged", { count: changed.length })}
            actions={
              <Button
                variant="default"
                onClick={() => {
                  for (const goods of changed.map(goodsOf)) {
                    const now = priced.get(goods)?.unitPrice;
                    if (now) learn(goods, { seen: now });
                  }
                }}
              >
                {t("cart.priceSeen")}
              </Button>
            }
          >
            {t("cart.priceChangedText")}
          </Notice>
        )}
        {refusal && (
          <QuoteRefusal
            refusal={refusal}
            lines={lines}
            onQuantity={(goods, quantity, limit) => {
              // What other choices of the bundle leave of its limit is no limit of its own.
              const alone = lines.filter(({ variantId }) => goods.startsWith(variantId)).length === 1;
              if (limit !== undefined && alone) learn(goods, { limit });
              setQuantity(goods, quantity);
            }}
            onRemove={onRemove}
            onAccount={setAccount}
          />
        )}
        <ul className={`card ${classes.lines}`}>
          {lines.map((line) => {
            const goods = goodsOf(line);
            return (
              <CartRow
                key={goods}
                line={line}
                priced={priced.get(goods)}
                onQuantity={(quantity) => setQuantity(goods, quantity)}
                onRemove={() => onRemove(goods)}
                onAccount={(named) => setAccount(goods, named)}
              />
            );
          })}
        </ul>
      </div>
      <aside className={`card ${classes.side}`} aria-label={t("totals.label")}>
        {quote ? (
          <>
            <Totals quote={quote} busy={isPlaceholderData} />
            <SavingHints hints={quote.hints} />
            <PromotionResults promotions={quote.promotions} />
          </>
        ) : error ? (
          <ProblemBlock error={error} onRetry={() => void refetch()} kept={<p>{t("cart.kept")}</p>} />
        ) : (
          !refusal && <TotalsSkeleton />
        )}
        {ready ? (
          <Button size="lg" fullWidth renderRoot={(props) => <Link to="/checkout" {...props} />}>
            {t("cart.checkout")}
          </Button>
        ) : (
          <Button size="lg" fullWidth disabled>
            {t("cart.checkout")}
          </Button>
        )}
        {quote && !quote.lines.every(({ available }) => available) && (
          <p className={classes.blocked}>{t("cart.blocked")}</p>
        )}
      </aside>
    </div>
  );
}
