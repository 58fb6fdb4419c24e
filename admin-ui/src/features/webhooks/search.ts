import type { WebhookEvent, WebhookMessageState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const messageStates = ["DUE", "DELIVERED", "FAILED"] as const satisfies readonly WebhookMessageState[];
export const events = [
  "ORDER_PAID",
  "ORDER_DELIVERED",
  "ORDER_REFUNDED",
  "ORDER_CANCELLED",
  "UNITS_DELIVERED",
  "UNITS_RENEWED",
  "UNITS_WITHDRAWN",
  "TEST",
] as const satisfies readonly WebhookEvent[];

interface WebhooksSearch extends View {
  owner?: string | undefined;
  endpoint?: string | undefined;
  state?: WebhookMessageState | undefined;
  event?: WebhookEvent | undefined;
  open?: string | undefined;
}

export function webhooksSearch(raw: Record<string, unknown>): WebhooksSearch {
  return {
    ...view(raw),
    owner: text(raw, "owner"),
    endpoint: text(raw, "endpoint"),
    state: oneOf(raw, "state", messageStates),
    event: oneOf(raw, "event", events),
    open: text(raw, "open"),
  };
}
