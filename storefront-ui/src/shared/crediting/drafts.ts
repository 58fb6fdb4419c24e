/**
 * What was typed last for each format of account, and chosen for each variant that is bought at once, for this tab alone
 * and until it is closed: a number typed once is there on the next page. It never goes into an address, which servers
 * and histories keep.
 */
const KEY = "tessera.account.";
const held = new Map<string, string>();

export function accountDraft(of: string): string {
  try {
    return sessionStorage.getItem(KEY + of) ?? held.get(of) ?? "";
  } catch {
    return held.get(of) ?? "";
  }
}

export function keepAccountDraft(of: string, typed: string): void {
  held.set(of, typed);
  try {
    sessionStorage.setItem(KEY + of, typed);
  } catch {
    // Where storage is refused it lives as long as the page.
  }
}
