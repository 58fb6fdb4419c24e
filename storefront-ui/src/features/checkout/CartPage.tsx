import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { learn, removeLine, restoreLine, setAccount, setQuantity, useCart } from "@/shared/cart/cart";
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
        <Filled onRemove={(variantId) => setRemoved(removeLine(variantId))} />
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

function Filled({ onRemove }: { onRemove: (variantId: string) => void }) {
  const { t } = useTranslation();
  const lines = useCart();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...quoteOf(lines),
    // The total of a moment ago stays while the next is fetched, so that nothing jumps.
    placeholderData: keepPreviousData,
  });
  const quote = data?.__typename === "Quote" ? data : undefined;
  const refusal = data && data.__typename !== "Quote" ? data : undefined;
  const priced = new Map(quote?.lines.map((line) => [line.variant.id, line]));
  const changed = lines.filter(({ variantId, seen }) => {
    const now = priced.get(variantId)?.unitPrice;
    return now && compareMoney(now, seen) !== 0;
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
                  for (const { variantId } of changed) {
                    const now = priced.get(variantId)?.unitPrice;
                    if (now) learn(variantId, { seen: now });
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
            onQuantity={(variantId, quantity, limit) => {
              if (limit !== undefined) learn(variantId, { limit });
              setQuantity(variantId, quantity);
            }}
            onRemove={onRemove}
            onAccount={setAccount}
          />
        )}
        <ul className={`card ${classes.lines}`}>
          {lines.map((line) => (
            <CartRow
              key={line.variantId}
              line={line}
              priced={priced.get(line.variantId)}
              onQuantity={(quantity) => setQuantity(line.variantId, quantity)}
              onRemove={() => onRemove(line.variantId)}
              onAccount={(named) => setAccount(line.variantId, named)}
            />
          ))}
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
