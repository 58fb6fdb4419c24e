import type { CampaignSort, CampaignState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const campaignStates = [
  "DRAFT",
  "IN_REVIEW",
  "SCHEDULED",
  "RUNNING",
  "PAUSED",
  "ENDED",
] as const satisfies readonly CampaignState[];
export const campaignQueues = ["review", "mine"] as const;
export const campaignSorts = ["UPDATED", "STARTS"] as const satisfies readonly CampaignSort[];

export interface CampaignsSearch extends View {
  text?: string | undefined;
  state?: CampaignState | undefined;
  /** What waits for a second person, or one's own; left out: all. */
  queue?: (typeof campaignQueues)[number] | undefined;
  sort?: CampaignSort | undefined;
}

export function campaignsSearch(raw: Record<string, unknown>): CampaignsSearch {
  return {
    ...view(raw),
    text: text(raw, "text"),
    state: oneOf(raw, "state", campaignStates),
    queue: oneOf(raw, "queue", campaignQueues),
    sort: oneOf(raw, "sort", campaignSorts),
  };
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

interface CalendarSearch {
  /** The month that is shown, YYYY-MM; left out: this one. */
  month?: string | undefined;
}

export function calendarSearch(raw: Record<string, unknown>): CalendarSearch {
  const month = text(raw, "month");
  return { month: month && MONTH.test(month) ? month : undefined };
}

interface CampaignPageSearch {
  /** Which side of its page; left out: what it says. */
  show?: "results" | undefined;
}

export function campaignPageSearch(raw: Record<string, unknown>): CampaignPageSearch {
  return { show: oneOf(raw, "show", ["results"] as const) };
}
