import { useSyncExternalStore } from "react";
import type { Carrier, Named } from "@/shared/crediting/rules";
import type { Money } from "@/shared/money/money";
import { goodsOf } from "./goods";

/** What the cart remembers of a line, so that it can be shown before the server has priced it again. */
export type CartLine = {
  variantId: string;
  quantity: number;
  /** Most of this variant that one order may hold. */
  limit: number;
  kind: "product" | "bundle";
  slug: string;
  name: string;
  variantName: string;
  imageUrl: string;
  /** Unit price that the customer last saw; a difference is shown before paying. */
  seen: Money;
  /** Whom to credit, as it is sent; absent for goods that credit nobody. */
  account?: string;
  server?: string;
  portedTo?: Carrier;
  /** Variants that were chosen of a bundle's options; absent where nothing is chosen. */
  choices?: readonly string[];
};

const KEY = "tessera.cart.1";
const MOST_LINES = 50;
const nothing: readonly CartLine[] = [];

let lines: readonly CartLine[] | undefined;
const listeners = new Set<() => void>();

/** The lines as they are now, read from this device the first time. */
export function cartLines(): readonly CartLine[] {
  lines ??= load();
  return lines;
}

/**
 * Adds to the line of the same goods, never past the variant's limit; returns the quantity it has now. An order credits
 * one account per variant, so that another account takes the place of the one before, with its own quantity; a bundle
 * with another choice is a line of its own.
 */
export function addToCart(line: CartLine): number {
  const known = lineInCart(line);
  const before = known && sameAccount(known, line) ? known.quantity : 0;
  const others = cartLines().filter((other) => other !== known && other.variantId === line.variantId);
  const room = line.limit - others.reduce((sum, other) => sum + other.quantity, 0);
  const quantity = clamp(before + line.quantity, room);
  const next = { ...line, quantity };
  keep(
    known
      ? cartLines().map((other) => (other === known ? next : other))
      : [...cartLines(), next].slice(-MOST_LINES),
  );
  return quantity;
}

/** The line of these goods in the cart; undefined when there is none. */
export function lineInCart(goods: Pick<CartLine, "variantId" | "choices">): CartLine | undefined {
  return find(goodsOf(goods));
}

/** Whether two lines credit the same account. */
export function sameAccount(one: CartLine, other: CartLine): boolean {
  return one.account === other.account && one.server === other.server && one.portedTo === other.portedTo;
}

/** Changes a quantity within 1 and the line's limit. */
export function setQuantity(goods: string, quantity: number): void {
  update(goods, (line) => ({ ...line, quantity: clamp(quantity, line.limit) }));
}

/** Changes whom a line credits. */
export function setAccount(goods: string, named: Named): void {
  update(goods, ({ server: _server, portedTo: _portedTo, ...line }) => ({ ...line, ...named }));
}

/** Records a limit or a price that the server has told since. */
export function learn(goods: string, facts: Partial<Pick<CartLine, "limit" | "seen">>): void {
  update(goods, (line) => ({
    ...line,
    ...facts,
    quantity: clamp(line.quantity, facts.limit ?? line.limit),
  }));
}

/** Takes a line out and returns it with its place, so that the removal can be taken back. */
export function removeLine(goods: string): { line: CartLine; at: number } | undefined {
  const line = find(goods);
  if (!line) return undefined;
  const at = cartLines().indexOf(line);
  keep(cartLines().filter((other) => other !== line));
  return { line, at };
}

/** Puts a removed line back where it was. */
export function restoreLine({ line, at }: { line: CartLine; at: number }): void {
  if (lineInCart(line)) return;
  keep([...cartLines().slice(0, at), line, ...cartLines().slice(at)]);
}

export function emptyCart(): void {
  keep(nothing);
}

/** Puts lines in place of those there are, each within its limit. */
export function replaceCart(next: readonly CartLine[]): void {
  keep(next.map((line) => ({ ...line, quantity: clamp(line.quantity, line.limit) })).slice(-MOST_LINES));
}

/** Calls back whenever the cart changes; returns the way to stop. */
export function onCart(listener: () => void): () => void {
  return subscribe(listener);
}

/** The cart, followed: also when another tab changes it. */
export function useCart(): readonly CartLine[] {
  return useSyncExternalStore(subscribe, cartLines, () => nothing);
}

/** How many things are in the cart. */
export function useCartCount(): number {
  return useCart().reduce((sum, line) => sum + line.quantity, 0);
}

function find(goods: string): CartLine | undefined {
  return cartLines().find((line) => goodsOf(line) === goods);
}

function update(goods: string, change: (line: CartLine) => CartLine): void {
  keep(cartLines().map((line) => (goodsOf(line) === goods ? change(line) : line)));
}

function clamp(quantity: number, limit: number): number {
  return Math.max(1, Math.min(Math.trunc(quantity), Math.max(1, limit)));
}

function keep(next: readonly CartLine[]): void {
  lines = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Private browsing may refuse storage: the cart then lives as long as the page.
  }
  for (const listener of listeners) listener();
}

function load(): readonly CartLine[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isLine).slice(0, MOST_LINES) : nothing;
  } catch {
    return nothing;
  }
}

/** Storage is the visitor's to edit: only what has the right shape comes back in. */
function isLine(value: unknown): value is CartLine {
  if (typeof value !== "object" || value === null) return false;
  const line = value as Record<string, unknown>;
  const seen = line.seen as Record<string, unknown> | null | undefined;
  return (
    ["variantId", "slug", "name", "variantName", "imageUrl"].every((key) => typeof line[key] === "string") &&
    ["quantity", "limit"].every((key) => Number.isInteger(line[key]) && (line[key] as number) >= 1) &&
    (line.kind === "product" || line.kind === "bundle") &&
    ["account", "server", "portedTo"].every(
      (key) => line[key] === undefined || typeof line[key] === "string",
    ) &&
    (line.choices === undefined || isTexts(line.choices)) &&
    /^\d+(\.\d+)?$/.test(String(seen?.amount)) &&
    /^[A-Z]{3}$/.test(String(seen?.currency))
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", follow);
  };
}

function follow(event: StorageEvent): void {
  if (event.key !== KEY && event.key !== null) return;
  lines = load();
  for (const listener of listeners) listener();
}
