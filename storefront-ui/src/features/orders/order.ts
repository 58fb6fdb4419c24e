import { graphql } from "@/shared/api/generated";
import type {
  ClaimPartsFragment,
  OrderPartsFragment,
  UnitPartsFragment,
} from "@/shared/api/generated/graphql";

export const UnitParts = graphql(`
  fragment UnitParts on OrderUnit {
    id
    name
    variantName
    choice
    kind
    state
    deliveredAt
    imageUrl
    rules
    paid { amount currency }
    givenBack { amount currency }
    progress
    note
    voucher { id state uses usesLeft expiresAt redeemedAt token qr }
    afterSale { mayRefund mayReplace refund replacement windowEndsAt }
    codes { id hint hasNumber hasSecret hasUrl expiresOn revealedAt renewedAt withdrawnAt withdrawnBecause }
    gift { ...GiftParts }
    membership { startsAt endsAt daysLeft }
    openChoice {
      name
      picks
      chooseBy
      options { variantId name variantName imageUrl quantity availability { state fewLeft } }
    }
  }
`);

export const PictureParts = graphql(`
  fragment PictureParts on EvidencePicture {
    id
    url
    width
    height
  }
`);

export const ClaimParts = graphql(`
  fragment ClaimParts on Claim {
    id
    kind
    state
    words
    answer
    openedAt
    dueAt
    decidedAt
    amount { amount currency }
    refundTo
    unitIds
    awaitsYou
    mayWrite
    pictures { ...PictureParts }
    remarks { at fromShop words pictures { ...PictureParts } }
  }
`);

export const OrderParts = graphql(`
  fragment OrderParts on Order {
    id
    number
    state
    placedAt
    expiresAt
    paidAt
    deliveredAt
    contactMasked
    mayReveal
    mayKeep
    total { amount currency }
    discount { amount currency }
    fromWallet { amount currency }
    due { amount currency }
    refunded { amount currency }
    backInWallet { amount currency }
    steps { ...PriceStepParts }
    payment { id state payUrl expiresAt amount { amount currency } }
    timeline { at kind label }
    claims { ...ClaimParts }
    mayInvoice
    group { ...GroupParts }
    invoices { ...InvoiceParts }
    lines {
      id
      name
      variantName
      imageUrl
      slug
      kind
      quantity
      total { amount currency }
      rules
      account
      server
      units { ...UnitParts components { ...UnitParts } }
    }
  }
`);

export type Order = OrderPartsFragment;
export type Unit = UnitPartsFragment;
export type Claim = ClaimPartsFragment;

/** An order is reached as one's own, or by the signed link that was given with it. */
export type OrderRef = { id: string } | { lookupToken: string };

/** The things that are handed over one by one: the parts of a bundle, or the unit itself. */
export function deliverables(line: Order["lines"][number]): Unit[] {
  return line.units.flatMap((unit) => (unit.components.length > 0 ? unit.components : [unit]));
}

/** How many of an order's things have arrived. */
export function progress(order: Order): { delivered: number; all: number } {
  const units = order.lines.flatMap(deliverables);
  return { delivered: units.filter(({ state }) => state === "DELIVERED").length, all: units.length };
}

/** Whether nothing of it is to come but what its buyer is still to choose. */
export function waitsForChoice(order: Order): boolean {
  const due = order.lines.flatMap(deliverables).filter(({ state }) => state === "DUE");
  return due.length > 0 && due.every(({ kind }) => kind === "CHOICE");
}

/**
 * Nothing more will happen by itself. An expired order may still be paid late, so it is not among these; nor is one of
 * which a gift waits to be claimed.
 */
export function atRest(order: Order): boolean {
  const waiting = order.lines.flatMap(deliverables).some(({ gift }) => gift?.state === "OPEN");
  return (order.state === "DELIVERED" || order.state === "REFUNDED") && !moneyUnderWay(order) && !waiting;
}

/**
 * Whether an open page has anything left to hear: what was delivered may be recalled, replaced, given back or redeemed at
 * any time, and only what went back altogether is over.
 */
export function mayChange(order: Order): boolean {
  return order.state !== "REFUNDED" || !atRest(order);
}

/** Whether money began its way back and is not with the payer again; a top-up that came in part keeps its state. */
function moneyUnderWay({ timeline }: Pick<Order, "timeline">): boolean {
  const times = (kind: Order["timeline"][number]["kind"]) =>
    timeline.filter((event) => event.kind === kind).length;
  return times("REFUND_STARTED") > times("REFUNDED");
}

/** Whether the buyer waits for the shop's answer to this. */
export function undecided({ state }: Claim): boolean {
  return state === "OPEN" || state === "AWAITING_APPROVAL";
}

export const NET_MS = 20_000;

/**
 * How often to ask although the server tells of changes, in milliseconds; false: not at all. News may be lost, and what
 * becomes of refunds and claims is not told.
 */
export function askEvery(order: Order): number | false {
  const awaited = order.state === "PAID" && !waitsForChoice(order);
  return awaited || moneyUnderWay(order) || order.claims.some(undecided) ? NET_MS : false;
}
