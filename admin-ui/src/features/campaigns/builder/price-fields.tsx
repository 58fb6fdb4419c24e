import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { PiecePriceInput } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { AmountField } from "@/shared/rules/inputs";
import { useShop } from "@/shared/rules/shop";
import type { Draft } from "./draft";

const UsualPrices = graphql(`
  query BuilderPrices($ids: [ID!]!) {
    variantsByIds(ids: $ids) {
      id
      prices { channel { id } price { amount currency } floor { amount currency } }
    }
  }
`);

interface PriceProps {
  at: string;
  variantId: string;
  draft: Draft;
  prices: readonly PiecePriceInput[];
  onChange: (prices: PiecePriceInput[]) => void;
}

/** What is asked in each channel of the campaign, beside what is asked there otherwise; empty: not sold so there. */
export function PriceFields({ at, variantId, draft, prices, onChange }: PriceProps) {
  const { t, i18n } = useTranslation();
  const { channels } = useShop();
  const usual = useQuery({ ...asked(UsualPrices, { ids: [variantId] }), enabled: variantId !== "" });
  const [variant] = usual.data?.variantsByIds ?? [];
  const here = channels.filter(
    (one) =>
      one.currency === draft.currency && (!draft.channelIds.length || draft.channelIds.includes(one.id)),
  );
  return here.map((channel) => {
    const place = prices.findIndex((one) => one.channelId === channel.id);
    const known = variant?.prices.find((one) => one.channel.id === channel.id);
    if (variant && !known) return null; // not sold there
    const facts = known && {
      price: formatMoney(known.price, i18n.language),
      floor: formatMoney(known.floor, i18n.language),
    };
    return (
      <AmountField
        key={channel.id}
        at={`${at}.prices.${place}.price`}
        label={t("builder.offer.priceIn", { channel: channel.name })}
        {...(facts
          ? {
              hint: t(
                Number(known.floor.amount) > 0 ? "builder.offer.usualAndFloor" : "builder.offer.usual",
                facts,
              ),
            }
          : {})}
        value={prices[place]?.price}
        currency={draft.currency}
        optional
        onChange={(price) => {
          const others = prices.filter((one) => one.channelId !== channel.id);
          if (!price) return onChange(others);
          if (place < 0) return onChange([...others, { channelId: channel.id, price }]);
          onChange(prices.map((one, at) => (at === place ? { ...one, price } : one)));
        }}
      />
    );
  });
}
