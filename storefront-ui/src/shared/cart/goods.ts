/** What a cart and an order hold once: a variant, a bundle once for each choice of its options. */
export function goodsOf({
  variantId,
  choices,
}: {
  variantId: string;
  choices?: readonly string[] | undefined;
}): string {
  return [variantId, ...(choices ?? []).toSorted()].join();
}

/** The same of a line as the server priced it. */
export function goodsPriced({
  variant,
  chosen,
}: {
  variant: { id: string };
  chosen: readonly { variantId: string }[];
}): string {
  return goodsOf({ variantId: variant.id, choices: chosen.map(({ variantId }) => variantId) });
}

/** The line a refusal is about: the one at its path, or the first of the variant it names. */
export function refusedLine<Line extends { variantId: string }>(
  lines: readonly Line[],
  path: readonly string[] | null | undefined,
  variantId: string | null | undefined,
): Line | undefined {
  const place = path?.map(Number).find((step) => Number.isInteger(step));
  const at = lines[place ?? -1];
  if (at && (!variantId || at.variantId === variantId)) return at;
  return lines.find((line) => line.variantId === variantId) ?? at;
}
