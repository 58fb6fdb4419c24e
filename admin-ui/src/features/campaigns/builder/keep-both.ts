import { merged } from "@/shared/forms/merging";
import type { Draft, Piece } from "./draft";

type Keyed = Omit<Draft, "pieces"> & { pieces: Record<string, Piece>; order: string[] };

/** Pieces by their keys: then an edit of one meets an edit of another without either knowing of places in a list. */
const keyed = (draft: Draft): Keyed => ({
  ...draft,
  pieces: Object.fromEntries(draft.pieces.map((piece) => [piece.key, piece])),
  order: draft.pieces.map((piece) => piece.key),
});

interface Both {
  draft: Draft;
  /** What both changed, and not to the same: mine stands. Dotted paths; pieces by their keys. */
  clashes: string[];
}

/** Theirs with what I changed since `base` on top; a piece that either of us added stays, one that either removed goes. */
export function both(base: Draft, mine: Draft, theirs: Draft): Both {
  const [from, own, other] = [keyed(base), keyed(mine), keyed(theirs)];
  const known = new Set([...from.order, ...own.order, ...other.order]);
  const gone = new Set(
    [...known].filter((key) => from.pieces[key] && (!own.pieces[key] || !other.pieces[key])),
  );
  const { values, clashes } = merged(
    { ...from, order: [] },
    { ...own, order: [], pieces: without(own.pieces, gone) },
    { ...other, order: [], pieces: without(other.pieces, gone) },
  );
  const order = [...new Set([...other.order, ...own.order])].filter((key) => !gone.has(key));
  const { pieces, order: _, ...settings } = values;
  return { draft: { ...settings, pieces: order.flatMap((key) => pieces[key] ?? []) }, clashes };
}

const without = (pieces: Record<string, Piece>, gone: ReadonlySet<string>): Record<string, Piece> =>
  Object.fromEntries(Object.entries(pieces).filter(([key]) => !gone.has(key)));

/** Which parts differ between two drafts: settings by name, pieces by key. */
export function changedParts(one: Draft, other: Draft): string[] {
  const [left, right] = [keyed(one), keyed(other)];
  const settings = (Object.keys(left) as (keyof Keyed)[]).filter(
    (name) => name !== "pieces" && name !== "order" && !same(left[name], right[name]),
  );
  const keys = [...new Set([...left.order, ...right.order])];
  return [...settings, ...keys.filter((key) => !same(left.pieces[key], right.pieces[key]))];
}

/** Equal up to what is left out or null, which say the same. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== "object") return value ?? undefined;
  const said = Object.entries(value)
    .map(([name, part]) => [name, bare(part)] as const)
    .filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return said.length ? Object.fromEntries(said) : undefined;
}
