import type { BundleInput, ProductPartsFragment } from "@/shared/api/generated/graphql";
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

/** A component as the composer shows it; only its id and quantity are sent. */
export interface ComponentValues {
  variantId: string;
  quantity: number;
  sku: string;
  productNames: { zhCn: string; en: string };
  variantNames: { zhCn: string; en: string };
  imageUrl: string;
}

export interface BundleValues extends ListingValues {
  sku: string;
  maxPerOrder: number;
  maxPerPerson: number | null;
  perPersonDays: number | null;
  tierDiscount: boolean;
  components: ComponentValues[];
  prices: Prices;
}

export const blankBundle = (): BundleValues => ({
  ...blankListing(),
  sku: "",
  maxPerOrder: 5,
  maxPerPerson: null,
  perPersonDays: null,
  tierDiscount: true,
  components: [],
  prices: {},
});

interface Pickable {
  id: string;
  sku: string;
  names: { zhCn: string; en: string };
  product: { names: { zhCn: string; en: string }; imageUrl: string };
}

export function componentOf(variant: Pickable, quantity = 1): ComponentValues {
  return {
    variantId: variant.id,
    quantity,
    sku: variant.sku,
    productNames: { zhCn: variant.product.names.zhCn, en: variant.product.names.en },
    variantNames: { zhCn: variant.names.zhCn, en: variant.names.en },
    imageUrl: variant.product.imageUrl,
  };
}

export function bundleValues(product: ProductPartsFragment): BundleValues {
  const [own] = product.variants;
  return {
    ...listingOf(product),
    sku: own?.sku ?? "",
    maxPerOrder: own?.maxPerOrder ?? 5,
    maxPerPerson: own?.maxPerPerson ?? null,
    perPersonDays: own?.perPersonDays ?? null,
    tierDiscount: own?.tierDiscount ?? true,
    prices: own ? pricesOf(own.prices) : {},
    components: product.components
      .toSorted((a, b) => a.position - b.position)
      .map((component) => componentOf(component.variant, component.quantity)),
  };
}

export function bundleInput(values: BundleValues, channels: ChannelCurrency[]): BundleInput {
  return {
    ...listingInput(values),
    sku: values.sku.trim(),
    maxPerOrder: values.maxPerOrder,
    maxPerPerson: values.maxPerPerson ?? null,
    perPersonDays: values.perPersonDays ?? null,
    tierDiscount: values.tierDiscount,
    components: values.components.map(({ variantId, quantity }) => ({ variantId, quantity })),
    prices: pricesInput(values.prices, channels),
  };
}
