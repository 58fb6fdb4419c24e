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
