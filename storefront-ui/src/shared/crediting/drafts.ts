import type { Asks, Draft, Named } from "./rules";

/**
 * What was typed last for each kind of account, and chosen for each variant that is bought at once, for this tab alone
 * and until it is closed: a number typed once is there on the next page. It never goes into an address, which servers
 * and histories keep.
 */
const KEY = "tessera.account.";
const held = new Map<string, string>();

/** A number or an address serves all goods; a player's id is one of its game. */
const kindOf = ({ format, productId }: Asks) =>
  format === "PHONE" || format === "EMAIL" ? format : `${format}.${productId ?? ""}`;

export function draftFor(asks: Asks): Draft {
  return read<Draft>(kindOf(asks), "typed") ?? { typed: "" };
}

export function keepDraft(asks: Asks, draft: Draft): void {
  keep(kindOf(asks), draft);
}

/** Whom a variant that is bought at once credits; undefined while nobody was named. */
export function namedFor(variantId: string): Named | undefined {
  return read<Named>(variantId, "account");
}

export function keepNamed(variantId: string, named: Named | undefined): void {
  keep(variantId, named ?? null);
}

function read<Kept extends object>(of: string, text: keyof Kept): Kept | undefined {
  try {
    const found: unknown = JSON.parse(stored(of) ?? "null");
    const right = typeof found === "object" && found !== null && text in found;
    return right && typeof (found as Kept)[text] === "string" ? (found as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function stored(of: string): string | undefined {
  try {
    return sessionStorage.getItem(KEY + of) ?? held.get(of);
  } catch {
    return held.get(of);
  }
}

function keep(of: string, what: Draft | Named | null): void {
  const text = JSON.stringify(what);
  held.set(of, text);
  try {
    sessionStorage.setItem(KEY + of, text);
  } catch {
    // Where storage is refused it lives as long as the page.
  }
}
