import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatMoney } from "@/shared/money/money";
import type { Moved } from "@/shared/pricing/seen";
import { Notice } from "@/shared/ui/Notice";

/** Prices that are not what the buyer was shown, old → new; nothing is ordered before they are acknowledged. */
export function PricesMoved({ moved, onSeen }: { moved: readonly Moved[]; onSeen: () => void }) {
  const { t, i18n } = useTranslation();
  if (moved.length === 0) return null;
  return (
    <Notice
      tone="warm"
      live
      title={t("cart.priceChanged", { count: moved.length })}
      actions={<Button onClick={onSeen}>{t("checkout.pricesSeen")}</Button>}
    >
      {moved.map(({ goods, name, was, now }) => (
        <p key={goods}>
          {name}
          {t("cart.colon")}
          {t("cart.wasNow", { was: formatMoney(was, i18n.language), now: formatMoney(now, i18n.language) })}
        </p>
      ))}
    </Notice>
  );
}
