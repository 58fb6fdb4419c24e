import type { BundleChoiceInput, BundleInput, ProductPartsFragment } from "@/shared/api/generated/graphql";
import {
  blankListing,
  type ListingValues,
  listingInput,
  listingOf,
  type Prices,
  pricesInput,
  pricesOf,
  type ShopChannels,
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

/** Of its options a buyer takes exactly `picks`; with `mayWait` also after paying. */
export interface ChoiceValues {
  names: { zhCn: string; en: string };
  picks: number;
  mayWait?: boolean;
  options: ComponentValues[];
}

export const blankChoice = (): ChoiceValues => ({
  names: { zhCn: "", en: "" },
  picks: 1,
  mayWait: false,
  options: [],
});

export interface BundleValues extends ListingValues {
  sku: string;
  maxPerOrder: number;
  maxPerPerson: number | null;
  perPersonDays: number | null;
  tierDiscount: boolean;
  components: ComponentValues[];
  choices: ChoiceValues[];
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
  choices: [],
  prices: {},
});

/** Every variant that is inside already: a variant comes once in a bundle. */
export function takenIn(values: Partial<BundleValues>): string[] {
  return [
    ...(values.components ?? []),
    ...(values.choices ?? []).flatMap((choice) => choice?.options ?? []),
  ].map(({ variantId }) => variantId);
}

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
    choices: product.choices.map(({ names, picks, mayWait, options }) => ({
      names: { zhCn: names.zhCn, en: names.en },
      picks,
      mayWait,
      options: options.map((option) => componentOf(option.variant, option.quantity)),
    })),
  };
}

export function bundleInput(values: BundleValues, channels: ShopChannels): BundleInput {
  return {
    ...listingInput(values),
    sku: values.sku.trim(),
    maxPerOrder: values.maxPerOrder,
    maxPerPerson: values.maxPerPerson ?? null,
    perPersonDays: values.perPersonDays ?? null,
    tierDiscount: values.tierDiscount,
    components: values.components.map(partInput),
    choices: choicesInput(values.choices),
    prices: pricesInput(values.prices, channels),
  };
}

/** Choices as they are sent, also of a draft that was kept before there were any. */
export function choicesInput(choices: ChoiceValues[] | undefined): BundleChoiceInput[] {
  return (choices ?? []).map(({ names, picks, mayWait = false, options }) => ({
    names: { zhCn: names.zhCn.trim(), en: names.en.trim() },
    picks,
    mayWait,
    options: options.map(partInput),
  }));
}

function partInput({ variantId, quantity }: ComponentValues) {
  return { variantId, quantity };
}
