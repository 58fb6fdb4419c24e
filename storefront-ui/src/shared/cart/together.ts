import { type CartLine, sameAccount } from "./cart";
import { goodsOf } from "./goods";

/** What a device did to a cart: a line as it shall be, or that it was taken out. */
export type Change = { line: CartLine; out: boolean };

/** What leads from one state of a cart to another. */
export function changesBetween(before: readonly CartLine[], after: readonly CartLine[]): Change[] {
  const known = new Map(before.map((line) => [goodsOf(line), line]));
  const left = new Set(after.map(goodsOf));
  const set = after.filter((line) => !alike(known.get(goodsOf(line)), line));
  const out = before.filter((line) => !left.has(goodsOf(line)));
  return [...set.map((line) => ({ line, out: false })), ...out.map((line) => ({ line, out: true }))];
}

/** A cart with changes that were made to another state of it; lines that nobody touched stay as they are here. */
export function applied(lines: readonly CartLine[], changes: readonly Change[]): readonly CartLine[] {
  const now = new Map(lines.map((line) => [goodsOf(line), line]));
  for (const { line, out } of changes) {
    if (out) now.delete(goodsOf(line));
    else now.set(goodsOf(line), line);
  }
  return [...now.values()];
}

function alike(one: CartLine | undefined, other: CartLine): boolean {
  return (
    one !== undefined &&
    one.quantity === other.quantity &&
    one.seen.amount === other.seen.amount &&
    one.seen.currency === other.seen.currency &&
    sameAccount(one, other)
  );
}
