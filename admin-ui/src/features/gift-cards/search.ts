import type { GiftCardState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const cardStates = [
  "ACTIVE",
  "REDEEMED",
  "EXPIRED",
  "VOIDED",
] as const satisfies readonly GiftCardState[];

interface GiftCardsSearch extends View {
  state?: GiftCardState | undefined;
  tail?: string | undefined;
}

/** What the address says of the list of cards. */
export function giftCardsSearch(raw: Record<string, unknown>): GiftCardsSearch {
  return { ...view(raw), state: oneOf(raw, "state", cardStates), tail: text(raw, "tail") };
}
