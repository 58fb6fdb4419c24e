import type { SeatState, SharedCodeState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const sharedCodeStates = [
  "OPEN",
  "PAUSED",
  "CLOSED",
  "RECALLED",
] as const satisfies readonly SharedCodeState[];
export const seatStates = [
  "TAKEN",
  "HELD",
  "REVOKED",
  "RETURNED",
  "RECALLED",
] as const satisfies readonly SeatState[];

interface SharedCodesSearch extends View {
  state?: SharedCodeState | undefined;
  variant?: string | undefined;
  text?: string | undefined;
}

export function sharedCodesSearch(raw: Record<string, unknown>): SharedCodesSearch {
  return {
    ...view(raw),
    state: oneOf(raw, "state", sharedCodeStates),
    variant: text(raw, "variant"),
    text: text(raw, "text"),
  };
}

interface SeatsSearch extends View {
  seat?: SeatState | undefined;
}

export function seatsSearch(raw: Record<string, unknown>): SeatsSearch {
  return { ...view(raw), seat: oneOf(raw, "seat", seatStates) };
}
