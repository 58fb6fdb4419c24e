import type { AccountKind } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const accountKinds = [
  "ASSET",
  "LIABILITY",
  "REVENUE",
  "EXPENSE",
] as const satisfies readonly AccountKind[];

interface LedgerSearch extends View {
  kind?: AccountKind | undefined;
  text?: string | undefined;
}

export function ledgerSearch(raw: Record<string, unknown>): LedgerSearch {
  return { ...view(raw), kind: oneOf(raw, "kind", accountKinds), text: text(raw, "text") };
}

interface EntriesSearch extends View {
  order?: string | undefined;
  /** The code of an account that has a posting. */
  account?: string | undefined;
  kind?: string | undefined;
}

export function entriesSearch(raw: Record<string, unknown>): EntriesSearch {
  return { ...view(raw), order: text(raw, "order"), account: text(raw, "account"), kind: text(raw, "kind") };
}
