import type { AlertKind } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const kinds = [
  "STOCK_DAYS",
  "SUPPLIER_BALANCE",
  "DELIVERY_SUCCESS",
  "COST_JUMP",
  "STUCK_ORDERS",
  "CASES_LATE",
  "BOOKS_DIFFER",
  "CAMPAIGN_STOPPED",
  "BUDGET_BURN",
  "LIMITS_PASSED",
] as const satisfies readonly AlertKind[];

const shows = ["all", "over"] as const;

export interface AlertsSearch extends View {
  /** Which are shown; by default those that are not over. */
  show?: (typeof shows)[number] | undefined;
  kind?: AlertKind | undefined;
  open?: string | undefined;
}

export function alertsSearch(raw: Record<string, unknown>): AlertsSearch {
  return {
    ...view(raw),
    show: oneOf(raw, "show", shows),
    kind: oneOf(raw, "kind", kinds),
    open: text(raw, "open"),
  };
}
