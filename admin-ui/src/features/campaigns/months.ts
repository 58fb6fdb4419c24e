import { shopDayStart } from "@/shared/format/shop-minute";
import { shopToday } from "@/shared/format/time";

/** A month of the shop's calendar: its days, and the instants between which it is. */
interface Month {
  days: string[];
  since: string;
  until: string;
}

const DAY_MS = 86_400_000;
const HALF_DAY = "T12:00:00Z";

export const monthOf = (now: Date): string => shopToday(now).slice(0, 7);

/** The month so many months later. */
export function shifted(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 15)).toISOString().slice(0, 7);
}

export function daysOf(month: string): Month {
  const next = `${shifted(month, 1)}-01`;
  const days: string[] = [];
  for (let at = Date.parse(`${month}-01${HALF_DAY}`); at < Date.parse(next + HALF_DAY); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return { days, since: shopDayStart(`${month}-01`), until: shopDayStart(next) };
}

/** From which to which day of the month something lasts, counted from 1, both included. */
export function span(month: Month, startsAt: string, endsAt: string): [number, number] {
  const first = Math.floor((Date.parse(startsAt) - Date.parse(month.since)) / DAY_MS) + 1;
  const last = Math.ceil((Date.parse(endsAt) - Date.parse(month.since)) / DAY_MS);
  return [Math.max(1, first), Math.max(1, Math.min(month.days.length, last))];
}

/** Whether a day of the calendar is a Saturday or Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day + HALF_DAY).getUTCDay());
