import { decimal, minorUnits } from "@/shared/format/money";

/** The columns of a grid that can be typed into. */
export type Field = "entry" | "listPrice" | "price" | "floor";

/** What was typed and is not saved yet, by variant and column. */
export type Changes = Readonly<Record<string, Partial<Record<Field, string>>>>;

export interface Priced {
  id: string;
  listPrice: { amount: string; currency: string };
  price: { amount: string; currency: string };
  floor: { amount: string; currency: string };
  asked: { amount: string; currency: string };
  entry: { amount: string; currency: string } | null;
}

const WHOLE = 10_000n;

/** An amount changed by a percentage (in 0.01 %), rounded half up, kept between the floor and the list price. */
export function byPercent(minor: bigint, bps: bigint, floor: bigint, list: bigint): bigint {
  const changed = (minor * (WHOLE + bps) * 2n + WHOLE) / (2n * WHOLE);
  if (changed < floor) return floor;
  return changed > list ? list : changed;
}

/** Basis points of a percentage as it is typed: "-5", "2.5"; null for what is none between −100 and 100. */
export function bpsOf(percent: string): bigint | null {
  const match = /^([-−]?)(\d{1,3})(?:[.](\d{1,2}))?$/.exec(percent.trim());
  if (!match) return null;
  const bps = BigInt(match[2] ?? "0") * 100n + BigInt((match[3] ?? "").padEnd(2, "0"));
  if (bps > WHOLE) return null;
  return match[1] ? -bps : bps;
}

/** What stands in a cell now: what was typed, else what is stored; empty where a list says nothing. */
export const valueIn = (row: Priced, field: Field, changes: Changes): string =>
  changes[row.id]?.[field] ?? row[field]?.amount ?? "";

/** Note what was typed; a cell that is as it is stored is no change. */
export function typed(changes: Changes, row: Priced, field: Field, text: string): Changes {
  const { [field]: _, ...others } = changes[row.id] ?? {};
  const cells = text.trim() === (row[field]?.amount ?? "") ? others : { ...others, [field]: text };
  const { [row.id]: __, ...rest } = changes;
  return Object.keys(cells).length > 0 ? { ...rest, [row.id]: cells } : rest;
}

/** Change every row's price by a percentage of what is asked without it. */
export function changedByPercent(
  changes: Changes,
  rows: readonly Priced[],
  field: Field,
  bps: bigint,
): Changes {
  let made = changes;
  for (const row of rows) {
    const { currency } = row.price;
    const [base, floor, list] = [row.price, row.floor, row.listPrice].map(
      (money) => minorUnits(money.amount, currency) ?? 0n,
    ) as [bigint, bigint, bigint];
    made = typed(made, row, field, decimal(byPercent(base, bps, floor, list), currency));
  }
  return made;
}

/** Why what stands in a cell cannot be saved; null when it can. */
export function problemOf(
  row: Priced,
  field: Field,
  changes: Changes,
): "money" | "aboveList" | "belowFloor" | null {
  const { currency } = row.price;
  const read = (name: Field) => minorUnits(valueIn(row, name, changes), currency);
  const text = valueIn(row, field, changes).trim();
  if (field === "entry" && text === "") return null;
  const value = read(field);
  if (value === null || value < 0n) return "money";
  if (field !== "listPrice" && value > (read("listPrice") ?? 0n)) return "aboveList";
  if ((field === "entry" || field === "price") && value < (read("floor") ?? 0n)) return "belowFloor";
  return null;
}
