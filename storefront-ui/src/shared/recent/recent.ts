/** What this device remembers so that a customer can go on where they left. Names and addresses only, never codes. */

type Visited = { kind: "product" | "bundle"; slug: string; name: string; imageUrl: string };
type OpenOrder = { id: string; number: string };

const VISITED = "tessera.visited.1";
const OPEN_ORDER = "tessera.open-order.1";
const LINK = "tessera.order-link.";
const MOST = 8;

/** Puts a page at the head of what was looked at. */
export function remember(visited: Visited): void {
  const others = recentlyVisited().filter(
    (other) => other.slug !== visited.slug || other.kind !== visited.kind,
  );
  write(localStorage, VISITED, [visited, ...others].slice(0, MOST));
}

/** What was looked at, newest first. */
export function recentlyVisited(): Visited[] {
  const stored = read(localStorage, VISITED);
  return Array.isArray(stored) ? stored.filter(isVisited) : [];
}

/** The order that was placed last and may still wait to be paid or delivered. */
export function openOrder(): OpenOrder | undefined {
  const stored = read(localStorage, OPEN_ORDER) as Partial<OpenOrder> | undefined;
  if (typeof stored?.id !== "string" || typeof stored.number !== "string") return undefined;
  return { id: stored.id, number: stored.number };
}

export function rememberOrder(order: OpenOrder): void {
  write(localStorage, OPEN_ORDER, order);
}

/** Forgets the order once it has come to its end. */
export function closeOrder(id: string): void {
  if (openOrder()?.id === id) write(localStorage, OPEN_ORDER, null);
}

/** Keeps the signed link of an order for this visit only. */
export function rememberLink(orderId: string, token: string): void {
  write(sessionStorage, LINK + orderId, token);
}

export function orderLink(orderId: string): string | undefined {
  const token = read(sessionStorage, LINK + orderId);
  return typeof token === "string" ? `${location.origin}/o/${encodeURIComponent(token)}` : undefined;
}

function isVisited(value: unknown): value is Visited {
  const visited = value as Partial<Visited> | null;
  return (
    (visited?.kind === "product" || visited?.kind === "bundle") &&
    [visited.slug, visited.name, visited.imageUrl].every((text) => typeof text === "string")
  );
}

function read(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

function write(storage: Storage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // Remembering is a comfort; a browser that refuses it loses nothing else.
  }
}
