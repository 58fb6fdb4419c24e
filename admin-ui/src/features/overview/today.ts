import type { TodayQuery } from "@/shared/api/generated/graphql";

export type Sales = TodayQuery["analytics"]["sales"];

const HOUR_MS = 3_600_000;
const sum = (points: Sales["series"]["points"]) =>
  points.reduce((all, point) => all + Number(point.figures.gross.amount), 0);

interface Pace {
  now: number;
  before: number;
  hours: number;
}

/**
 * What came in during the hours that are over, today and on the day it is compared with; null before the first is.
 * An hour that still runs has less than it will have: compared with a whole one it would always look bad.
 */
export function pace(sales: Sales, now: number): Pace | null {
  const over = sales.series.points.filter((point) => Date.parse(point.at) + HOUR_MS <= now).length;
  if (over === 0 || !sales.compared) return null;
  return {
    now: sum(sales.series.points.slice(0, over)),
    before: sum(sales.compared.points.slice(0, over)),
    hours: over,
  };
}
