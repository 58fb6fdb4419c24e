export interface Amount {
  amount: string;
  currency: string;
}

/** Every currency the shop reckons with. */
export const currencies = ["CNY", "USD", "EUR", "HKD", "JPY", "KRW"] as const;

/** Decimal digits of a currency's minor unit: 2 for CNY, 0 for JPY. */
function exponent(currency: string): number {
  return (
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** Minor units of a decimal string, exactly; null when it is not an amount of that currency. */
export function minorUnits(amount: string, currency: string): bigint | null {
  const digits = exponent(currency);
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(amount.trim());
  if (!match) return null;
  const [, sign, whole = "0", fraction = ""] = match;
  if (fraction.length > digits && /[1-9]/.test(fraction.slice(digits))) return null;
  const value = BigInt(whole + fraction.slice(0, digits).padEnd(digits, "0"));
  return sign ? -value : value;
}

/** The decimal string of minor units: 2990 CNY is "29.90". */
export function decimal(minor: bigint, currency: string): string {
  const digits = exponent(currency);
  const sign = minor < 0n ? "-" : "";
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, "0");
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Difference in minor units; both sides must be of one currency. */
export function minus(left: Amount, right: Amount): Amount {
  const a = minorUnits(left.amount, left.currency) ?? 0n;
  const b = minorUnits(right.amount, right.currency) ?? 0n;
  return { amount: decimal(a - b, left.currency), currency: left.currency };
}

/** Sum in minor units; both sides must be of one currency. */
export function plus(left: Amount, right: Amount): Amount {
  const a = minorUnits(left.amount, left.currency) ?? 0n;
  const b = minorUnits(right.amount, right.currency) ?? 0n;
  return { amount: decimal(a + b, left.currency), currency: left.currency };
}

/** `amount` × `count`, exactly. */
export function times(amount: Amount, count: bigint): Amount {
  const minor = minorUnits(amount.amount, amount.currency) ?? 0n;
  return { amount: decimal(minor * count, amount.currency), currency: amount.currency };
}

/** Money as the reader's locale writes it. The decimal string is formatted as text, never as a float. */
export function formatMoney(money: Amount, locale: string): string {
  return formatter(locale, money.currency).format(money.amount as `${number}`);
}

/** The same in parts, so that the integer can be set larger than the cents. */
export function moneyParts(money: Amount, locale: string): { lead: string; whole: string; rest: string } {
  const parts = formatter(locale, money.currency).formatToParts(money.amount as `${number}`);
  const at = parts.findIndex((part) => part.type === "integer");
  const end = parts.findLastIndex((part) => part.type === "integer" || part.type === "group");
  const join = (from: number, to: number) =>
    parts
      .slice(from, to)
      .map((part) => part.value)
      .join("");
  return { lead: join(0, at), whole: join(at, end + 1), rest: join(end + 1, parts.length) };
}

const formatters = new Map<string, Intl.NumberFormat>();
function formatter(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" });
    formatters.set(key, found);
  }
  return found;
}
