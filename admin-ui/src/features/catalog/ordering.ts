/** The order with one of it right behind another, or before all. */
export function placed(order: readonly string[], id: string, after: string | null): string[] {
  const others = order.filter((other) => other !== id);
  const at = after === null ? 0 : others.indexOf(after) + 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** Behind which one something stands after so many steps up or down; undefined when it stays where it is. */
export function stepped(order: readonly string[], id: string, steps: number): string | null | undefined {
  const from = order.indexOf(id);
  const to = Math.min(Math.max(from + steps, 0), order.length - 1);
  if (to === from) return undefined;
  return to === 0 ? null : (order.filter((other) => other !== id)[to - 1] ?? null);
}
