import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PriceSteps } from "@/shared/pricing/PriceSteps";
import { quoteOf } from "@/shared/pricing/quote";
import classes from "./WhyThisPrice.module.css";

type WhyThisPriceProps = { variantId: string; quantity: number; choices?: readonly string[] };

/** The price explained on tap, by the server's own steps, never by a sum made here. */
export function WhyThisPrice({ variantId, quantity, choices }: WhyThisPriceProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    ...quoteOf([{ variantId, quantity, choices }]),
    enabled: open,
  });
  const line = data?.__typename === "Quote" ? data.lines[0] : undefined;
  return (
    <div className={classes.why}>
      <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("price.why")}
      </button>
      {open && (
        <div className={classes.panel}>
          {line ? (
            <PriceSteps
              steps={line.steps}
              total={line.total}
              totalLabel={t("price.youPay", { count: quantity })}
            />
          ) : error || data ? (
            <p>
              {t("price.unknown")}{" "}
              <button type="button" className="link-button" onClick={() => void refetch()}>
                {t("action.retry")}
              </button>
            </p>
          ) : (
            <div className={classes.waiting} aria-hidden="true">
              <Skeleton height={16} />
              <Skeleton height={16} width="70%" />
            </div>
          )}
        </div>
      )}
    </div>
  );
}
