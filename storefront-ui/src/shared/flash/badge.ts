import { useTranslation } from "react-i18next";
import { formatMoney, type Money } from "@/shared/money/money";

type Offer = { phase: string; price: Money } | null | undefined;

/** What a card says of a flash sale that runs; undefined while there is none. */
export function useFlashBadge(offer: Offer): string | undefined {
  const { t, i18n } = useTranslation();
  return offer?.phase === "RUNNING"
    ? t("flashRail.badge", { price: formatMoney(offer.price, i18n.language) })
    : undefined;
}
