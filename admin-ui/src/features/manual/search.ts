import { oneOf, text, type View, view } from "@/shared/lists/view";

export const queues = ["overdue", "mine", "done"] as const;

export interface ManualSearch extends View {
  /** Which part of the queue; left out: all that is not over. */
  queue?: (typeof queues)[number] | undefined;
  /** The task shown beside the list. */
  open?: string | undefined;
}

export function manualSearch(raw: Record<string, unknown>): ManualSearch {
  return { ...view(raw), queue: oneOf(raw, "queue", queues), open: text(raw, "open") };
}
