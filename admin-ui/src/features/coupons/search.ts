import type { CouponKind, CouponState } from "@/shared/api/generated/graphql";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const couponKinds = ["CLAIM", "PUBLIC", "UNIQUE", "SENT"] as const satisfies readonly CouponKind[];
export const couponStates = [
  "ACTIVE",
  "WAITING",
  "PAUSED",
  "REVOKED",
  "ENDED",
] as const satisfies readonly CouponState[];

interface CouponsSearch extends View {
  kind?: CouponKind | undefined;
  state?: CouponState | undefined;
  text?: string | undefined;
}

/** What the address says of the list of coupons. */
export function couponsSearch(raw: Record<string, unknown>): CouponsSearch {
  return {
    ...view(raw),
    kind: oneOf(raw, "kind", couponKinds),
    state: oneOf(raw, "state", couponStates),
    text: text(raw, "text"),
  };
}
