import type { GiftCardState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const cardStates = [
  "ACTIVE",
  "REDEEMED",
  "EXPIRED",
  "VOIDED",
] as const satisfies readonly GiftCardState[];

interface BatchesSearch extends View {
  text?: string | undefined;
}

interface CardsSearch extends View {
  state?: GiftCardState | undefined;
  tail?: string | undefined;
  batch?: string | undefined;
}

/** What the address says of the list of batches. */
export function giftCardsSearch(raw: Record<string, unknown>): BatchesSearch {
  return { ...view(raw), text: text(raw, "text") };
}

/** What the address says of the list of cards. */
export function cardsSearch(raw: Record<string, unknown>): CardsSearch {
  return {
    ...view(raw),
    state: oneOf(raw, "state", cardStates),
    tail: text(raw, "tail"),
    batch: text(raw, "batch"),
  };
}
