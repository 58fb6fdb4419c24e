import type { OrderSort, OrderState } from "@/shared/api/generated/graphql";
import { flag, oneOf, shopDay, text, type View, view } from "@/shared/lists/view";

export const orderStates = [
  "PENDING_PAYMENT",
  "PAID",
  "DELIVERED",
  "CANCELLED",
  "EXPIRED",
  "REFUNDING",
  "REFUNDED",
] as const satisfies readonly OrderState[];
export const orderSorts = ["NEWEST", "OLDEST"] as const satisfies readonly OrderSort[];

export interface OrdersSearch extends View {
  /** States joined by commas. */
  state?: string | undefined;
  text?: string | undefined;
  /** Shop days, YYYY-MM-DD; `from` may be the word "today". */
  from?: string | undefined;
  to?: string | undefined;
  undelivered?: true | undefined;
  sort?: OrderSort | undefined;
}

export function ordersSearch(raw: Record<string, unknown>): OrdersSearch {
  const from = text(raw, "from");
  return {
    ...view(raw),
    state: states(text(raw, "state")).join(",") || undefined,
    text: text(raw, "text"),
    from: from === "today" ? from : shopDay(raw, "from"),
    to: shopDay(raw, "to"),
    undelivered: flag(raw, "undelivered"),
    sort: oneOf(raw, "sort", orderSorts),
  };
}

/** The known states in a comma-joined list. */
export function states(joined: string | undefined): OrderState[] {
  const named = joined?.split(",") ?? [];
  return orderStates.filter((state) => named.includes(state));
}
