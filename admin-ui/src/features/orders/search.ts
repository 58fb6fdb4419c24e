import type { OrderSort, OrderState } from "@/shared/api/generated/graphql";
import { flag, oneOf, text, type View, view } from "@/shared/lists/view";

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

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const shopDay = (value: string | undefined) => (value && DAY.test(value) ? value : undefined);

export function ordersSearch(raw: Record<string, unknown>): OrdersSearch {
  const from = text(raw, "from");
  return {
    ...view(raw),
    state: states(text(raw, "state")).join(",") || undefined,
    text: text(raw, "text"),
    from: from === "today" ? from : shopDay(from),
    to: shopDay(text(raw, "to")),
    undelivered: flag(raw, "undelivered"),
    sort: oneOf(raw, "sort", orderSorts),
  };
}

/** The known states in a comma-joined list. */
export function states(joined: string | undefined): OrderState[] {
  const named = joined?.split(",") ?? [];
  return orderStates.filter((state) => named.includes(state));
}
