/** Money as the server says it: a decimal string of major units and an ISO 4217 code. Never a float. */
export type Money = { amount: string; currency: string };

type Numeric = `${number}`;

function formatter(locale: string, currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" });
}

/** The amount as a reader of that locale writes it, such as "¥29.90". */
export function formatMoney(money: Money, locale: string): string {
  return formatter(locale, money.currency).format(money.amount as Numeric);
}

/** The amount cut where type changes size: what stands before the integer, the integer, and the rest. */
type MoneyParts = { before: string; integer: string; after: string };

export function moneyParts(money: Money, locale: string): MoneyParts {
  const cut: MoneyParts = { before: "", integer: "", after: "" };
  for (const part of formatter(locale, money.currency).formatToParts(money.amount as Numeric)) {
    if (part.type === "integer" || part.type === "group") cut.integer += part.value;
    else if (cut.integer === "") cut.before += part.value;
    else cut.after += part.value;
  }
  return cut;
}

/** The amount in minor units at the scale it was written with; exact for any length. */
function scaled(money: Money): { units: bigint; scale: number } {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(money.amount);
  if (!match) throw new RangeError(`Not an amount: ${money.amount}`);
  const [, sign, whole = "0", fraction = ""] = match;
  const units = BigInt(whole + fraction);
  return { units: sign ? -units : units, scale: fraction.length };
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`, which must share its currency. */
export function compareMoney(a: Money, b: Money): number {
  if (a.currency !== b.currency) throw new RangeError(`Cannot compare ${a.currency} with ${b.currency}`);
  const [left, right] = [scaled(a), scaled(b)];
  const scale = Math.max(left.scale, right.scale);
  const difference =
    left.units * 10n ** BigInt(scale - left.scale) - right.units * 10n ** BigInt(scale - right.scale);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** So many times the amount, exact, at the scale it was written with. */
export function timesMoney(money: Money, times: number): Money {
  const { units, scale } = scaled(money);
  const product = units * BigInt(times);
  const digits = (product < 0n ? -product : product).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const amount = scale ? `${whole}.${digits.slice(-scale)}` : whole;
  return { amount: product < 0n ? `-${amount}` : amount, currency: money.currency };
}

/** Whether there is anything to show: a saving of nothing is no saving. */
export function isZero(money: Money): boolean {
  return scaled(money).units === 0n;
}
