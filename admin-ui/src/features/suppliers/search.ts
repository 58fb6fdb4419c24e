import type { SupplierOrderState } from "@/shared/api/generated/graphql";
import { flag, oneOf, text, type View, view } from "@/shared/lists/view";

export const supplierOrderStates = [
  "QUEUED",
  "PLACING",
  "UNKNOWN",
  "ACCEPTED",
  "DELIVERED",
  "PARTIAL",
  "REFUSED",
  "REVERSED",
] as const satisfies readonly SupplierOrderState[];

interface SupplierOrdersSearch extends View {
  state?: SupplierOrderState | undefined;
  /** Only those that wait for a decision. */
  person?: true | undefined;
  supplier?: string | undefined;
  account?: string | undefined;
  open?: string | undefined;
}

export function supplierOrdersSearch(raw: Record<string, unknown>): SupplierOrdersSearch {
  return {
    ...view(raw),
    state: oneOf(raw, "state", supplierOrderStates),
    person: flag(raw, "person"),
    supplier: text(raw, "supplier"),
    account: text(raw, "account"),
    open: text(raw, "open"),
  };
}

export interface SuppliersSearch extends View {
  supplier?: string | undefined;
}

export function suppliersSearch(raw: Record<string, unknown>): SuppliersSearch {
  return { ...view(raw), supplier: text(raw, "supplier") };
}
