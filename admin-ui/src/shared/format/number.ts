/** A count; accepts the decimal strings that stand for numbers past 2^31. */
export function count(value: string | number, locale: string): string {
  return new Intl.NumberFormat(locale).format(typeof value === "string" ? BigInt(value) : value);
}

const SIZES = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** File size, decimal units. */
export function bytes(value: number, locale: string): string {
  let size = 0;
  let left = value;
  while (left >= 1000 && size < SIZES.length - 1) {
    left /= 1000;
    size += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: SIZES[size] ?? "byte",
    unitDisplay: size === 0 ? "long" : "short",
    maximumFractionDigits: size === 0 || left >= 100 ? 0 : 1,
  }).format(left);
}

/** A part in basis points as per cent. */
export function percent(bps: number, locale: string, digits = 1): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }).format(
    bps / 10_000,
  );
}

/** By how much a number differs from what it is compared with, signed; null when that was nothing. */
export function change(now: number, before: number, locale: string): string | null {
  if (before <= 0) return null;
  return new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  }).format((now - before) / before);
}
