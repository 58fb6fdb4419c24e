import { Button } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { addToCart, type CartLine } from "@/shared/cart/cart";
import type { Money } from "@/shared/money/money";
import { Price } from "@/shared/money/Price";
import { CheckIcon } from "@/shared/ui/icons";
import classes from "./BuyBar.module.css";

type BuyBarProps = { line: CartLine; price: Money; soldOut: boolean };

const TOLD_MS = 4_000;

/** The two ways to buy; at the foot of the screen on a phone, always within reach of the thumb. */
export function BuyBar({ line, price, soldOut }: BuyBarProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [added, setAdded] = useState<number>();
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
            {t("cart.added", { count: added })}
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
              onClick={() => setAdded(addToCart(line))}
            >
              {t("cart.add")}
            </Button>
            <Button
              size="lg"
              className={classes.button}
              onClick={() =>
                void navigate({ to: "/checkout", search: { v: line.variantId, n: line.quantity } })
              }
            >
              {t("cart.buyNow")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
