import type { InvoiceFilter } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const invoiceQueues = ["letters", "issued", "refused", "all"] as const;

export interface InvoicesSearch extends View {
  /** Which part of the queue; left out: what waits to be issued. */
  queue?: (typeof invoiceQueues)[number] | undefined;
  title?: "PERSONAL" | "COMPANY" | undefined;
  text?: string | undefined;
  open?: string | undefined;
}

export function invoicesSearch(raw: Record<string, unknown>): InvoicesSearch {
  return {
    ...view(raw),
    queue: oneOf(raw, "queue", invoiceQueues),
    title: oneOf(raw, "title", ["PERSONAL", "COMPANY"] as const),
    text: text(raw, "text"),
    open: text(raw, "open"),
  };
}

/** What each part of the queue shows. */
export function filterOf({ queue, title, text }: InvoicesSearch): InvoiceFilter {
  const parts: Record<NonNullable<InvoicesSearch["queue"]> | "waiting", InvoiceFilter> = {
    waiting: { state: { in: ["REQUESTED"] } },
    letters: { kind: "RED_LETTER", state: { in: ["REQUESTED"] } },
    issued: { state: { in: ["ISSUED", "RED_LETTERED"] } },
    refused: { state: { in: ["REFUSED", "VOIDED", "WITHDRAWN"] } },
    all: {},
  };
  return { titleKind: title ?? null, text: text ?? null, ...parts[queue ?? "waiting"] };
}
