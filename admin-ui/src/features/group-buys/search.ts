import type { GroupOfferState, GroupState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const offerStates = ["LIVE", "PAUSED", "ENDED"] as const satisfies readonly GroupOfferState[];
export const groupStates = ["WAITING", "OPEN", "COMPLETE", "LAPSED"] as const satisfies readonly GroupState[];

interface OffersSearch extends View {
  state?: GroupOfferState | undefined;
}

interface GroupsSearch extends View {
  state?: GroupState | undefined;
  offer?: string | undefined;
}

/** What the address says of the list of offers. */
export function offersSearch(raw: Record<string, unknown>): OffersSearch {
  return { ...view(raw), state: oneOf(raw, "state", offerStates) };
}

/** What the address says of the list of groups. */
export function groupsSearch(raw: Record<string, unknown>): GroupsSearch {
  return { ...view(raw), state: oneOf(raw, "state", groupStates), offer: text(raw, "offer") };
}
