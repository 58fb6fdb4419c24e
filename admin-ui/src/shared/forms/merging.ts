type Tree = Record<string, unknown>;

interface Merged<Values> {
  values: Values;
  /** What both changed, and not to the same: mine stands. Dotted paths. */
  clashes: string[];
}

/**
 * Theirs with what I changed since `base` put on top. A list of which either of us added or removed something is taken
 * whole, as its places mean something else then; the version is always theirs.
 */
export function merged<Values extends object>(base: Values, mine: Values, theirs: Values): Merged<Values> {
  const clashes: string[] = [];
  const values = settle(base, mine, theirs, "", clashes) as Values;
  return { values, clashes };
}

function settle(base: unknown, mine: unknown, theirs: unknown, path: string, clashes: string[]): unknown {
  if (path === "version") return theirs;
  if (same(mine, theirs) || same(mine, base)) return theirs;
  if (same(theirs, base)) return mine;
  if (isTree(base) && isTree(mine) && isTree(theirs) && aligned(base, mine, theirs)) {
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    const settled = keys.map((key) => [
      key,
      settle(base[key], mine[key], theirs[key], path ? `${path}.${key}` : key, clashes),
    ]);
    const found = Object.fromEntries(settled) as Tree;
    return Array.isArray(theirs) ? Object.values(found) : found;
  }
  clashes.push(path);
  return mine;
}

function aligned(...trees: Tree[]): boolean {
  const lists = trees.filter(Array.isArray);
  return (
    lists.length === 0 ||
    (lists.length === trees.length && new Set(lists.map((list) => list.length)).size === 1)
  );
}

function same(left: unknown, right: unknown): boolean {
  if (isTree(left) && isTree(right)) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].every((key) => same(left[key], right[key]));
  }
  return (left ?? null) === (right ?? null);
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}
