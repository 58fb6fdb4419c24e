import type { PreviewBuyerInput } from "@/shared/api/generated/graphql";

export interface CartLine {
  variantId: string;
  quantity: number;
}

export type Buyer = PreviewBuyerInput;

/** Somebody with an account of a year, as most buyers are. */
export const somebody = (channelId: string): Buyer => ({
  channelId,
  registeredDays: 400,
  firstOrder: false,
  withCoupons: true,
});

const PREFIX = "tessera.cart.";

/** The cart one last tried a campaign with, in this tab. */
export function keptCart(campaignId: string): CartLine[] {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + campaignId) ?? "[]") as CartLine[];
  } catch {
    return [];
  }
}

export function keepCart(campaignId: string, cart: CartLine[]): void {
  try {
    sessionStorage.setItem(PREFIX + campaignId, JSON.stringify(cart));
  } catch {
    // A forbidden store costs the cart of the next visit, nothing else.
  }
}
