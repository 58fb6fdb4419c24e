interface Difference {
  path: string;
  mine: string;
  theirs: string;
}

export const ABSENT = "—";

const plain = (value: unknown): string =>
  value === null || value === undefined || value === "" ? ABSENT : String(value);

/** What the editors carry along: ids, and how a part of a bundle looks, which its number says already. */
const CARRIED = ["version", "id", "variantId", "productNames", "variantNames", "imageUrl"];

/** Leaves of two editors' values that are not the same, as dotted paths; only what somebody typed or chose counts. */
export function differences(mine: unknown, theirs: unknown, path = ""): Difference[] {
  if (CARRIED.includes(path.split(".").at(-1) ?? "")) return [];
  if (isTree(mine) || isTree(theirs)) {
    const left = isTree(mine) ? mine : {};
    const right = isTree(theirs) ? theirs : {};
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].flatMap((key) =>
      differences(left[key as never], right[key as never], path ? `${path}.${key}` : key),
    );
  }
  return plain(mine) === plain(theirs) ? [] : [{ path, mine: plain(mine), theirs: plain(theirs) }];
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
