import type { ProductSort, ProductState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const productStates = ["DRAFT", "PUBLISHED", "ARCHIVED"] as const satisfies readonly ProductState[];
export const productSorts = ["UPDATED", "NAME"] as const satisfies readonly ProductSort[];

export interface ProductsSearch extends View {
  text?: string | undefined;
  category?: string | undefined;
  brand?: string | undefined;
  state?: ProductState | undefined;
  sort?: ProductSort | undefined;
}

export function productsSearch(raw: Record<string, unknown>): ProductsSearch {
  return {
    ...view(raw),
    text: text(raw, "text"),
    category: text(raw, "category"),
    brand: text(raw, "brand"),
    state: oneOf(raw, "state", productStates),
    sort: oneOf(raw, "sort", productSorts),
  };
}
