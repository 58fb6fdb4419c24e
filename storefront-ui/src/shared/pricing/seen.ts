import { useState } from "react";
import { compareMoney, type Money } from "@/shared/money/money";

export type Priced = { goods: string; name: string; now: Money };
export type Moved = Priced & { was: Money };

/** Those of the lines that cost something else than the buyer was last shown. */
function moved(lines: readonly Priced[], seen: ReadonlyMap<string, Money>): Moved[] {
  return lines.flatMap((line) => {
    const was = seen.get(line.goods);
    return was && was.currency === line.now.currency && compareMoney(was, line.now) !== 0
      ? [{ ...line, was }]
      : [];
  });
}

/**
 * Which prices moved since the buyer saw them: in the cart, or else when this page first showed them. What is
 * acknowledged counts as seen.
 */
export function useMoved(lines: readonly Priced[], inCart: ReadonlyMap<string, Money>) {
  const [shown, setShown] = useState<ReadonlyMap<string, Money>>(
    () => new Map(lines.map(({ goods, now }) => [goods, inCart.get(goods) ?? now])),
  );
  // What was added to the order meanwhile is seen as it is first shown.
  const fresh = lines.filter(({ goods }) => !shown.has(goods));
  if (fresh.length > 0) {
    setShown(new Map([...shown, ...fresh.map(({ goods, now }) => [goods, now] as const)]));
  }
  const acknowledge = () =>
    setShown(new Map([...shown, ...lines.map(({ goods, now }) => [goods, now] as const)]));
  return { moved: moved(lines, shown), acknowledge };
}
