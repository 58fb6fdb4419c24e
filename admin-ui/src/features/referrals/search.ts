import type { ReferralProgramState, ReferralState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const programStates = ["LIVE", "PAUSED", "ENDED"] as const satisfies readonly ReferralProgramState[];
export const referralStates = [
  "REVIEW",
  "JOINED",
  "BOUGHT",
  "REWARDED",
  "TAKEN_BACK",
  "REFUSED",
] as const satisfies readonly ReferralState[];

interface ProgramsSearch extends View {
  state?: ReferralProgramState | undefined;
}

interface ReferralsSearch extends View {
  state?: ReferralState | undefined;
  program?: string | undefined;
}

/** What the address says of the list of programmes. */
export function programsSearch(raw: Record<string, unknown>): ProgramsSearch {
  return { ...view(raw), state: oneOf(raw, "state", programStates) };
}

/** What the address says of the list of invited people. */
export function referralsSearch(raw: Record<string, unknown>): ReferralsSearch {
  return { ...view(raw), state: oneOf(raw, "state", referralStates), program: text(raw, "program") };
}
