import type { ArtInput, ProductPartsFragment, TranslatedInput } from "@/shared/api/generated/graphql";

/** What a product and a bundle have in common in their editors. */
export interface ListingValues {
  /** The version these values were read at; saving over a newer one is refused. */
  version: number;
  slug: string;
  categoryId: string;
  names: TranslatedInput;
  summaries: TranslatedInput;
  descriptions: TranslatedInput;
  rules: TranslatedInput;
  refundNotes: TranslatedInput;
  art: ArtInput;
  /** A picture of the library instead of the drawn tile; null: none. */
  pictureId: string | null;
}

/** Prices as typed, by channel. */
export type Prices = Record<string, { list: string; price: string }>;

export interface ChannelCurrency {
  id: string;
  currency: string;
}

/** Where the shop sells. What has no channel of its own, face values and previews, is in the currency of the first. */
export type ShopChannels<Channel = ChannelCurrency> = readonly [Channel, ...Channel[]];

const blank = (): TranslatedInput => ({ zhCn: "", en: "" });

export function blankListing(): ListingValues {
  return {
    version: 0,
    slug: "",
    categoryId: "",
    names: blank(),
    summaries: blank(),
    descriptions: blank(),
    rules: blank(),
    refundNotes: blank(),
    art: { glyph: "", hue: 176, label: "" },
    pictureId: null,
  };
}

const copy = (text: TranslatedInput): TranslatedInput => ({ zhCn: text.zhCn, en: text.en });

export function listingOf(product: ProductPartsFragment): ListingValues {
  return {
    version: product.version,
    slug: product.slug,
    categoryId: product.category.id,
    names: copy(product.names),
    summaries: copy(product.summaries),
    descriptions: copy(product.descriptions),
    rules: copy(product.rules),
    refundNotes: copy(product.refundNotes),
    art: { glyph: product.art.glyph, hue: product.art.hue, label: product.art.label ?? "" },
    pictureId: product.picture?.id ?? null,
  };
}

const trimmed = (text: TranslatedInput): TranslatedInput => ({ zhCn: text.zhCn.trim(), en: text.en.trim() });

export function listingInput(values: ListingValues) {
  return {
    slug: values.slug.trim(),
    categoryId: values.categoryId,
    names: trimmed(values.names),
    summaries: trimmed(values.summaries),
    descriptions: trimmed(values.descriptions),
    rules: trimmed(values.rules),
    refundNotes: trimmed(values.refundNotes),
    art: { glyph: values.art.glyph.trim(), hue: values.art.hue, label: values.art.label?.trim() || null },
    pictureId: values.pictureId ?? null,
  };
}

interface PricedRow {
  channel: { id: string };
  list: { amount: string };
  price: { amount: string };
}

export function pricesOf(rows: PricedRow[]): Prices {
  return Object.fromEntries(
    rows.map(({ channel, list, price }) => [channel.id, { list: list.amount, price: price.amount }]),
  );
}

/** Only channels with both amounts: an empty row means the thing is not sold there. */
export function pricesInput(prices: Prices | undefined, channels: ShopChannels) {
  return channels.flatMap(({ id, currency }) => {
    const row = prices?.[id];
    if (!row?.price?.trim()) return [];
    const price = row.price.trim();
    return [
      {
        channelId: id,
        list: { amount: row.list?.trim() || price, currency },
        price: { amount: price, currency },
      },
    ];
  });
}
