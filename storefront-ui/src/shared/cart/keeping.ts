import { useEffect, useSyncExternalStore } from "react";
import { useMe } from "@/shared/session/me";
import { type CartLine, cartLines, emptyCart, onCart, replaceCart } from "./cart";
import { goodsOf } from "./goods";
import { askCart, mergeCart, setCartLines } from "./serverCart";
import { applied, changesBetween } from "./together";

/** What the account's cart held when this device last heard of it: what differs now was done here. */
type Base = { owner: string; lines: readonly CartLine[] };

/** What the reader is told of a cart that came together from two. */
type Joined = { added: number; limited: readonly string[] };

const KEY = "tessera.cart.base.1";
const GATHER_MS = 500;
const NOTHING: Joined = { added: 0, limited: [] };

let joined: Joined = NOTHING;
let settle: (() => Promise<void>) | undefined;
const listeners = new Set<() => void>();

/** Keeps this device's cart and the account's the same, as long as somebody is signed in. */
export function useKeptCart(): void {
  const { data: me } = useMe();
  const owner = me && !me.isGuest ? me.id : undefined;
  useEffect(() => (owner ? keepTogether(owner) : undefined), [owner]);
}

/** Lets the account know what was done here last, before its session ends. */
export function settleCart(): Promise<void> {
  return settle?.() ?? Promise.resolve();
}

/** Who signs out leaves nothing of their cart on the device; it waits for them in their account. */
export function leaveCart(): void {
  if (!read()) return;
  write(undefined);
  emptyCart();
}

/** What came of bringing two carts together, and the way to put the message away. */
export function useJoined(): [Joined, () => void] {
  const found = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => joined,
  );
  return [found, () => tell(NOTHING)];
}

function keepTogether(owner: string): () => void {
  let stopped = false;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  /** One after another: an answer must not overtake the next question. */
  const sync = () => {
    running = running.then(async () => {
      if (stopped) return;
      try {
        await exchange(owner, () => stopped);
      } catch {
        // Without a network the device's cart goes on alone; what differs is told the next time.
      }
    });
  };
  const soon = () => {
    clearTimeout(gathering);
    gathering = setTimeout(() => changed(owner) && sync(), GATHER_MS);
  };
  const seen = () => document.visibilityState === "visible" && sync();

  sync();
  settle = () => {
    if (changed(owner)) sync();
    return running;
  };
  const unsubscribe = onCart(soon);
  window.addEventListener("online", sync);
  document.addEventListener("visibilitychange", seen);
  return () => {
    stopped = true;
    settle = undefined;
    clearTimeout(gathering);
    unsubscribe();
    window.removeEventListener("online", sync);
    document.removeEventListener("visibilitychange", seen);
  };
}

function changed(owner: string): boolean {
  const base = read();
  return base?.owner !== owner || changesBetween(base.lines, cartLines()).length > 0;
}

async function exchange(owner: string, stopped: () => boolean): Promise<void> {
  const base = read();
  const mine = base?.owner === owner;
  // What another account left here is not this one's; what was put in since is.
  const foreign = new Set(mine ? [] : base?.lines.map(goodsOf));
  const sent = cartLines();
  const own = sent.filter((line) => !foreign.has(goodsOf(line)));
  const kept = await (mine ? told(base, sent) : own.length > 0 ? mergeCart(own) : askCart());
  if (stopped() || !kept) return;
  const limited = kept.filter(({ quantity, limit }) => quantity > limit).map(({ name }) => name);
  const known = new Set(own.map(goodsOf));
  const added = mine || own.length === 0 ? 0 : kept.filter((line) => !known.has(goodsOf(line))).length;
  if (added > 0 || limited.length > 0) tell({ added, limited });
  write({ owner, lines: kept });
  // What was done here while the answer was on its way stays, and is told next.
  replaceCart(applied(kept, changesBetween(sent, cartLines())));
}

function told(base: Base, now: readonly CartLine[]): Promise<CartLine[] | undefined> {
  const changes = changesBetween(base.lines, now);
  return changes.length > 0 ? setCartLines(changes) : askCart();
}

function tell(next: Joined): void {
  joined = next;
  for (const listener of listeners) listener();
}

function read(): Base | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? "null") as Base | null;
    return stored && typeof stored.owner === "string" && Array.isArray(stored.lines) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function write(base: Base | undefined): void {
  try {
    if (base) localStorage.setItem(KEY, JSON.stringify(base));
    else localStorage.removeItem(KEY);
  } catch {
    // Then every visit begins by bringing both together, which doubles nothing.
  }
}
