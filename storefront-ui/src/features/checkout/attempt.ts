/**
 * One intent to buy, one idempotency key. The key is kept on the device until the server's answer has arrived, so that
 * a retry after a lost network, even after the page was loaded anew, is the same order and not a second one.
 */

type Attempt = { key: string; body: string };

const KEPT = "tessera.attempt.1";

/** The key for this order; the same as before while what is ordered is the same and no answer has come. */
export function keyFor(input: unknown): string {
  const body = canonical(input);
  const kept = read();
  if (kept?.body === body) return kept.key;
  const fresh: Attempt = { key: crypto.randomUUID(), body };
  held = fresh;
  try {
    localStorage.setItem(KEPT, JSON.stringify(fresh));
  } catch {
    // Without storage the key lives as long as the page, which still covers every retry made from it.
  }
  return fresh.key;
}

/** Whether an order was sent whose answer never came. */
export function unanswered(): boolean {
  return read() !== undefined;
}

/** The answer has come: the next order is another one. */
export function settle(): void {
  held = undefined;
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // Nothing was stored where storage is refused.
  }
}

let held: Attempt | undefined;

function read(): Attempt | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(KEPT) ?? "null") as Partial<Attempt> | null;
    if (typeof stored?.key === "string" && typeof stored.body === "string")
      return { key: stored.key, body: stored.body };
  } catch {
    // Fall through to what this page holds.
  }
  return held;
}

/** The same text for the same order, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
