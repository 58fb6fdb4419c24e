import type {
  FulfilmentKind,
  ProductInput,
  ProductPartsFragment,
  TranslatedInput,
} from "@/shared/api/generated/graphql";
import {
  blankListing,
  type ChannelCurrency,
  type ListingValues,
  listingInput,
  listingOf,
  type Prices,
  pricesInput,
  pricesOf,
} from "./listing-values";

export interface VariantValues {
  id?: string | null;
  sku: string;
  names: TranslatedInput;
  kind: FulfilmentKind;
  faceValue: string;
  validityDays: number | null;
  membershipDays: number | null;
  cap: number | null;
  maxPerOrder: number;
  prices: Prices;
}

export interface ProductValues extends ListingValues {
  variants: VariantValues[];
}

export function blankVariant(): VariantValues {
  return {
    sku: "",
    names: { zhCn: "", en: "" },
    kind: "CODE",
    faceValue: "",
    validityDays: null,
    membershipDays: null,
    cap: null,
    maxPerOrder: 5,
    prices: {},
  };
}

export const blankProduct = (): ProductValues => ({ ...blankListing(), variants: [blankVariant()] });

export function productValues(product: ProductPartsFragment): ProductValues {
  return {
    ...listingOf(product),
    variants: product.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      names: { zhCn: variant.names.zhCn, en: variant.names.en },
      kind: variant.kind,
      faceValue: variant.faceValue?.amount ?? "",
      validityDays: variant.validityDays,
      membershipDays: variant.membershipDays,
      cap: variant.cap,
      maxPerOrder: variant.maxPerOrder,
      prices: pricesOf(variant.prices),
    })),
  };
}

export function productInput(values: ProductValues, channels: ChannelCurrency[]): ProductInput {
  const currency = channels[0]?.currency ?? "CNY";
  return {
    ...listingInput(values),
    variants: values.variants.map((variant) => {
      const membership = variant.kind === "MEMBERSHIP";
      return {
        id: variant.id ?? null,
        sku: variant.sku.trim(),
        names: { zhCn: variant.names.zhCn.trim(), en: variant.names.en.trim() },
        kind: variant.kind,
        faceValue: variant.faceValue.trim() ? { amount: variant.faceValue.trim(), currency } : null,
        validityDays: membership ? null : variant.validityDays,
        membershipDays: membership ? variant.membershipDays : null,
        cap: membership ? variant.cap : null,
        maxPerOrder: variant.maxPerOrder,
        prices: pricesInput(variant.prices, channels),
      };
    }),
  };
}
