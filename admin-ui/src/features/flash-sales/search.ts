import type { FlashSaleState } from "@/shared/api/generated/graphql";
import { oneOf, type View, view } from "@/shared/lists/view";

export const states = [
  "SCHEDULED",
  "RUNNING",
  "PAUSED",
  "ENDED",
] as const satisfies readonly FlashSaleState[];

interface FlashSalesSearch extends View {
  state?: FlashSaleState | undefined;
}

export function flashSalesSearch(raw: Record<string, unknown>): FlashSalesSearch {
  return { ...view(raw), state: oneOf(raw, "state", states) };
}
