const told = globalThis.document?.querySelector<HTMLMetaElement>("meta[name=shop-zone]")?.content;

/**
 * The shop's clock: days, sales and deadlines are told in it whatever the reader's own zone is. The server writes it
 * into the document; one served by Vite has none.
 */
export const SHOP_ZONE = told?.includes("/") ? told : "Asia/Shanghai";

const cache = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = cache.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { timeZone: SHOP_ZONE, ...options });
    cache.set(key, found);
  }
  return found;
}

/** Day and minute, for lists. */
export function shopTime(at: string | Date, locale: string): string {
  return format(locale, {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(at));
}

/** To the second and with the zone named, for timelines and tooltips. */
export function shopTimeExact(at: string | Date, locale: string): string {
  return format(locale, {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).format(new Date(at));
}

export function shopHour(at: string | Date, locale: string): string {
  return format(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(at));
}

/** A calendar day that has no clock, such as an expiry date. */
export function day(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(new Date(`${date}T00:00:00Z`));
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];

/** "3 minutes ago", against the given now (milliseconds). */
export function ago(at: string | Date, locale: string, now: number): string {
  const seconds = Math.round((new Date(at).getTime() - now) / 1000);
  const [unit, size] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
}

/** Length of time in the two largest units that matter: "2 min 5 s". */
export function duration(seconds: number, locale: string): string {
  const part = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(value);
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return part(whole, "second");
  if (whole < 3600) return `${part(Math.floor(whole / 60), "minute")} ${part(whole % 60, "second")}`;
  if (whole < 86_400) {
    return `${part(Math.floor(whole / 3600), "hour")} ${part(Math.floor((whole % 3600) / 60), "minute")}`;
  }
  return `${part(Math.floor(whole / 86_400), "day")} ${part(Math.floor((whole % 86_400) / 3600), "hour")}`;
}

/** Today's calendar day at the shop, YYYY-MM-DD. */
export function shopToday(now: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: SHOP_ZONE }).format(now);
}
