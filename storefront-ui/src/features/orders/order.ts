import { graphql } from "@/shared/api/generated";
import type { OrderPartsFragment, UnitPartsFragment } from "@/shared/api/generated/graphql";

export const UnitParts = graphql(`
  fragment UnitParts on OrderUnit {
    id
    name
    variantName
    kind
    state
    deliveredAt
    imageUrl
    rules
    codes { id hint hasNumber hasSecret hasUrl expiresOn revealedAt }
    membership { startsAt endsAt daysLeft }
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
    total { amount currency }
    discount { amount currency }
    steps { ...PriceStepParts }
    payment { id state payUrl expiresAt amount { amount currency } }
    timeline { at kind label }
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
      units { ...UnitParts components { ...UnitParts } }
    }
  }
`);

export type Order = OrderPartsFragment;
export type Unit = UnitPartsFragment;

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

/** Nothing more will happen by itself. An expired order may still be paid late, so it is not among these. */
export function atRest(order: Order): boolean {
  return order.state === "DELIVERED" || order.state === "REFUNDED";
}
