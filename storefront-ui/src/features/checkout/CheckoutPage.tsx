import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { removeLine, setAccount, setQuantity, useCart } from "@/shared/cart/cart";
import { goodsOf } from "@/shared/cart/goods";
import { keepNamed, namedFor } from "@/shared/crediting/drafts";
import type { Named } from "@/shared/crediting/rules";
import { groupOf, quoteOf, type WantedLine } from "@/shared/pricing/quote";
import { CartIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { CheckoutForm, CheckoutSkeleton } from "./CheckoutForm";
import classes from "./CheckoutPage.module.css";
import { QuoteRefusal } from "./QuoteRefusal";

const page = getRouteApi("/checkout");

/** One page from "I want this" to an order: either the cart, or the one thing named in the address. */
export function CheckoutPage() {
  const { t } = useTranslation();
  const { v, n, c, g } = page.useSearch();
  const navigate = page.useNavigate();
  const cart = useCart();
  const [named, setNamed] = useState<Named>();
  const lines: readonly WantedLine[] = v
    ? [{ variantId: v, quantity: n ?? 1, ...(named ?? namedFor(v)), choices: c?.split(",") }]
    : cart;
  const [gifts, setGifts] = useState<readonly string[]>([]);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...quoteOf(lines, gifts, v ? groupOf(g) : undefined),
    placeholderData: keepPreviousData,
  });

  const change = (goods: string, quantity: number) => {
    if (v) void navigate({ search: { v, n: quantity, c, g }, replace: true, resetScroll: false });
    else setQuantity(goods, quantity);
  };
  const credit = (goods: string, next: Named) => {
    if (!v) return setAccount(goods, next);
    keepNamed(v, next);
    setNamed(next);
  };
  const drop = (goods: string) => {
    if (v) void navigate({ to: "/", search: {} });
    else removeLine(goods);
  };
  const kept = new Map(cart.map((line) => [goodsOf(line), line]));
  const called = lines.map((line) => ({
    ...line,
    name: kept.get(goodsOf(line))?.name ?? t("checkout.thisItem"),
    ...(!v && { slug: kept.get(goodsOf(line))?.slug }),
  }));

  return (
    <div className="page">
      <PageTitle>{t("checkout.title")}</PageTitle>
      <h1 className={classes.title}>{t("checkout.title")}</h1>
      {lines.length === 0 ? (
        <StateBlock
          icon={<CartIcon size={28} />}
          title={t("cart.empty")}
          actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
        >
          {t("cart.emptyText")}
        </StateBlock>
      ) : data?.__typename === "Quote" ? (
        <CheckoutForm
          quote={data}
          stale={isPlaceholderData}
          fromCart={!v}
          group={v ? groupOf(g) : undefined}
          onQuantity={change}
          onRemove={drop}
          onAccount={credit}
          onGifts={setGifts}
          onRequote={() => refetch()}
        />
      ) : data ? (
        <QuoteRefusal refusal={data} lines={called} onQuantity={change} onRemove={drop} onAccount={credit} />
      ) : error ? (
        <ProblemBlock error={error} onRetry={() => void refetch()} kept={<p>{t("cart.kept")}</p>} />
      ) : (
        <CheckoutSkeleton />
      )}
    </div>
  );
}
