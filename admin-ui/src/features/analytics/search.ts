import type { ProductRank, SalesComparison, SalesSpan } from "@/shared/api/generated/graphql";
import { shopToday } from "@/shared/format/time";
import { oneOf, shopDay, text, type View } from "@/shared/lists/view";

export const periods = ["today", "7d", "30d", "90d", "days"] as const;
type PeriodKey = (typeof periods)[number];
export const comparisons = ["PREVIOUS", "SAME_WEEKDAYS"] as const satisfies readonly SalesComparison[];
export const measures = ["net", "orders", "units", "margin"] as const;
export type Measure = (typeof measures)[number];
export const ranks = ["NET", "UNITS"] as const satisfies readonly ProductRank[];

export interface AnalyticsSearch extends View {
  /** Left out: the last 30 days. "days": from `from` to `to`. */
  period?: PeriodKey | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** "none" compares with nothing; left out: with the same weekdays. */
  compare?: SalesComparison | "none" | undefined;
  channel?: string | undefined;
  category?: string | undefined;
  product?: string | undefined;
  measure?: Measure | undefined;
  rank?: ProductRank | undefined;
}

export function analyticsSearch(raw: Record<string, unknown>): AnalyticsSearch {
  return {
    period: oneOf(raw, "period", periods),
    from: shopDay(raw, "from"),
    to: shopDay(raw, "to"),
    compare: oneOf(raw, "compare", [...comparisons, "none"]),
    channel: text(raw, "channel"),
    category: text(raw, "category"),
    product: text(raw, "product"),
    measure: oneOf(raw, "measure", measures),
    rank: oneOf(raw, "rank", ranks),
  };
}

export interface Days {
  from: string;
  to: string;
  span: SalesSpan;
  count: number;
}

const LENGTHS = { today: 1, "7d": 7, "30d": 30, "90d": 90 } as const;
const MOST = 400;
const DAY_MS = 86_400_000;
const number = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
const named = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** The days that are meant, both included; a reversed pair is put right, and what is too long is cut. */
export function daysOf(search: AnalyticsSearch, now: Date): Days {
  const today = number(shopToday(now));
  const key = search.period ?? "30d";
  let last = today;
  let first = today - (key === "days" ? 29 : LENGTHS[key] - 1);
  if (key === "days") {
    const ends = [search.from, search.to].flatMap((day) => (day ? [number(day)] : []));
    if (ends.length > 0) {
      last = search.to ? Math.max(...ends) : Math.max(today, ...ends);
      first = search.from ? Math.min(...ends) : last - 29;
    }
  }
  first = Math.max(first, last - MOST + 1);
  const count = last - first + 1;
  return { from: named(first), to: named(last), span: count <= 2 ? "HOUR" : "DAY", count };
}
