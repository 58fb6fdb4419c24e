import type { ChosenCoupons } from "./quote";

const KEPT = "tessera.coupons";

/** The coupons that were chosen in this visit, so that leaving and coming back loses nothing. */
export function keptCoupons(): ChosenCoupons {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null") as Partial<ChosenCoupons> | null;
    return { codes: texts(kept?.codes), ids: texts(kept?.ids) };
  } catch {
    return { codes: [], ids: [] };
  }
}

export function keepCoupons(coupons: ChosenCoupons): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(coupons));
  } catch {
    // A comfort only.
  }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string").slice(0, 10) : [];
