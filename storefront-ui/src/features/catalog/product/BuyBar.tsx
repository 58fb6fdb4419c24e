import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { addToCart, type CartLine, lineInCart, sameAccount } from "@/shared/cart/cart";
import { keepNamed } from "@/shared/crediting/drafts";
import type { Money } from "@/shared/money/money";
import { Price } from "@/shared/money/Price";
import { CheckIcon } from "@/shared/ui/icons";
import { tell } from "@/shared/visits/visits";
import classes from "./BuyBar.module.css";

type BuyBarProps = {
  productId: string;
  line: CartLine;
  price: Money;
  soldOut: boolean;
  /** Whether everything that must be named is; where it is not, says so at its place. */
  ready: () => boolean;
};

const TOLD_MS = 4_000;

/** What is bought at once, as the checkout's address says it. */
function bought({ variantId, quantity, choices }: CartLine) {
  return { v: variantId, n: quantity, ...(choices && { c: choices.join() }) };
}

/** The two ways to buy; at the foot of the screen on a phone, always within reach of the thumb. */
export function BuyBar({ productId, line, price, soldOut, ready }: BuyBarProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [added, setAdded] = useState<{ count: number; instead: boolean }>();
  useEffect(() => {
    if (added === undefined) return;
    const timer = setTimeout(() => setAdded(undefined), TOLD_MS);
    return () => clearTimeout(timer);
  }, [added]);
  return (
    <div className={classes.bar}>
      <div className={classes.told} role="status">
        {added !== undefined && (
          <span className={classes.added}>
            <CheckIcon size={18} />
            {added.instead
              ? t("cart.addedInstead", { count: added.count })
              : t("cart.added", { count: added.count })}
            <Link to="/cart">{t("cart.open")}</Link>
          </span>
        )}
      </div>
      <div className={classes.row}>
        <span className={classes.price}>
          <Price money={price} size="m" />
        </span>
        {soldOut ? (
          <Button size="lg" className={classes.button} disabled>
            {t("stock.out")}
          </Button>
        ) : (
          <>
            <Button
              size="lg"
              variant="light"
              className={classes.button}
              onClick={() => {
                if (!ready()) return;
                tell("ADDED", productId);
                const before = lineInCart(line);
                const instead = before !== undefined && !sameAccount(before, line);
                setAdded({ count: addToCart(line), instead });
              }}
            >
              {t("cart.add")}
            </Button>
            <Button
              size="lg"
              className={classes.button}
              onClick={() => {
                if (!ready()) return;
                tell("ADDED", productId);
                const { account, server, portedTo } = line;
                keepNamed(line.variantId, account ? { account, server, portedTo } : undefined);
                void navigate({ to: "/checkout", search: bought(line) });
              }}
            >
              {t("cart.buyNow")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
