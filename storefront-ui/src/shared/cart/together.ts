import { type CartLine, sameGoods } from "./cart";

/** What a device did to a cart: a line as it shall be, or that a variant was taken out. */
export type Change = { line: CartLine; out: boolean };

/** What leads from one state of a cart to another. */
export function changesBetween(before: readonly CartLine[], after: readonly CartLine[]): Change[] {
  const known = new Map(before.map((line) => [line.variantId, line]));
  const left = new Set(after.map(({ variantId }) => variantId));
  const set = after.filter((line) => !alike(known.get(line.variantId), line));
  const out = before.filter(({ variantId }) => !left.has(variantId));
  return [...set.map((line) => ({ line, out: false })), ...out.map((line) => ({ line, out: true }))];
}

/** A cart with changes that were made to another state of it; lines that nobody touched stay as they are here. */
export function applied(lines: readonly CartLine[], changes: readonly Change[]): readonly CartLine[] {
  const now = new Map(lines.map((line) => [line.variantId, line]));
  for (const { line, out } of changes) {
    if (out) now.delete(line.variantId);
    else now.set(line.variantId, line);
  }
  return [...now.values()];
}

function alike(one: CartLine | undefined, other: CartLine): boolean {
  return (
    one !== undefined &&
    one.quantity === other.quantity &&
    one.seen.amount === other.seen.amount &&
    one.seen.currency === other.seen.currency &&
    sameGoods(one, other)
  );
}
