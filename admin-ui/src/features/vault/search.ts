import type { BatchState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const batchStates = [
  "RECEIVED",
  "SAMPLED",
  "ON_SALE",
  "FROZEN",
  "RECALLED",
  "EXHAUSTED",
  "WITHDRAWN",
] as const satisfies readonly BatchState[];

interface BatchesSearch extends View {
  state?: BatchState | undefined;
  variant?: string | undefined;
  text?: string | undefined;
}

export function batchesSearch(raw: Record<string, unknown>): BatchesSearch {
  return {
    ...view(raw),
    state: oneOf(raw, "state", batchStates),
    variant: text(raw, "variant"),
    text: text(raw, "text"),
  };
}

/** The batch that a new import is for. */
export function batchSearch(raw: Record<string, unknown>): { batch?: string | undefined } {
  return { batch: text(raw, "batch") };
}
