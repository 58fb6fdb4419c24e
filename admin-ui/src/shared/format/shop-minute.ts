import { SHOP_ZONE } from "./time";

/** An instant as a field for day and minute shows it, on the shop's clock. */
export function shopMinute(at: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: SHOP_ZONE,
    dateStyle: "short",
    timeStyle: "short",
  });
  return parts.format(new Date(at)).replace(" ", "T");
}

/** The instant of a day and minute on the shop's clock, which has no summer time. */
export const instantOf = (minute: string): string => new Date(`${minute}:00+08:00`).toISOString();
