import type { DeliveryState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const deliveryStates = [
  "DEAD",
  "POISONED",
  "PENDING",
  "SENT",
  "DONE",
] as const satisfies readonly DeliveryState[];

interface DeliveriesSearch extends View {
  state?: DeliveryState | undefined;
  topic?: string | undefined;
  /** The delivery whose sheet is open. */
  open?: string | undefined;
}

export function deliveriesSearch(raw: Record<string, unknown>): DeliveriesSearch {
  return {
    ...view(raw),
    state: oneOf(raw, "state", deliveryStates),
    topic: text(raw, "topic"),
    open: text(raw, "open"),
  };
}
