import { SHOP_ZONE } from "./time";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** An instant as a field for day and minute shows it, on the shop's clock. */
export function shopMinute(at: string | number, zone = SHOP_ZONE): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return parts.format(new Date(at)).replace(" ", "T");
}

/** How far the shop's clock is ahead of UTC at an instant, in milliseconds. */
const ahead = (at: number, zone: string): number =>
  Date.parse(`${shopMinute(at, zone)}:00Z`) - Math.floor(at / MINUTE_MS) * MINUTE_MS;

/** The instant of a day and minute on the shop's clock; of two in the hour that comes twice in autumn, one of them. */
export function instantOf(minute: string, zone = SHOP_ZONE): string {
  const read = Date.parse(`${minute}:00Z`);
  const nearly = read - ahead(read, zone);
  return new Date(read - ahead(nearly, zone)).toISOString();
}

/** First instant of a shop day given as YYYY-MM-DD. */
export const shopDayStart = (date: string): string => instantOf(`${date}T00:00`);

/** Last millisecond of that shop day. */
export function shopDayEnd(date: string): string {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return new Date(Date.parse(shopDayStart(next)) - 1).toISOString();
}
