import type { CaseKind } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const caseQueues = ["overdue", "mine", "unassigned", "buyer", "done", "rejected", "all"] as const;
export const caseKinds = ["REFUND", "REPLACE"] as const satisfies readonly CaseKind[];

export interface CasesSearch extends View {
  /** Which part of the queue; left out: what waits for the shop. */
  queue?: (typeof caseQueues)[number] | undefined;
  kind?: CaseKind | undefined;
  open?: string | undefined;
}

export function casesSearch(raw: Record<string, unknown>): CasesSearch {
  return {
    ...view(raw),
    queue: oneOf(raw, "queue", caseQueues),
    kind: oneOf(raw, "kind", caseKinds),
    open: text(raw, "open"),
  };
}
