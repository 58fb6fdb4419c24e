import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PromotionPartsFragment, QuotePartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney, isZero } from "@/shared/money/money";
import { TicketIcon } from "@/shared/ui/icons";
import classes from "./Promotions.module.css";

/** What a little more in the cart would save, in the shop's own words. */
export function SavingHints({ hints }: { hints: QuotePartsFragment["hints"] }) {
  const { t } = useTranslation();
  if (hints.length === 0) return null;
  return (
    <ul className={classes.hints} aria-label={t("promotions.hints")}>
      {hints.map(({ message }) => (
        <li key={message}>
          <TicketIcon size={16} />
          {message}
        </li>
      ))}
    </ul>
  );
}

/** Which promotions count, and why the others do not: folded away until somebody wonders. */
export function PromotionResults({ promotions }: { promotions: readonly PromotionPartsFragment[] }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  if (promotions.length === 0) return null;
  return (
    <div className={classes.results}>
      <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("promotions.why")}
      </button>
      {open && (
        <ul className={classes.list}>
          {promotions.map(({ name, outcome, saves, message }) => (
            <li key={name} data-outcome={outcome}>
              <span className={classes.name}>{name}</span>
              <span className={classes.saves}>
                {outcome === "REFUSED"
                  ? t("promotions.notCounted")
                  : isZero(saves)
                    ? t("promotions.counted")
                    : `-${formatMoney(saves, i18n.language)}`}
              </span>
              {message && <span className={classes.message}>{message}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
