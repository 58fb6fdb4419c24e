import { graphql } from "@/shared/api/generated";

export const UnitParts = graphql(`
  fragment UnitParts on OrderUnit {
    id
    name
    variantName
    kind
    state
    paid { amount currency }
    batch { id supplier purchaseOrder }
    codes { id state revealedAt }
    membership { startsAt endsAt daysLeft }
  }
`);

export const OrderParts = graphql(`
  fragment OrderParts on Order {
    id
    number
    state
    channel { name }
    total { amount currency }
    subtotal { amount currency }
    discount { amount currency }
    paid { amount currency }
    refunded { amount currency }
    cost { amount currency }
    margin { amount currency }
    placedAt
    expiresAt
    paidAt
    deliveredAt
    contact
    contactMasked
    facts
    lines {
      id
      name
      variantName
      imageUrl
      kind
      quantity
      unitPrice { amount currency }
      total { amount currency }
      variant { id sku product { id isBundle } }
      units {
        ...UnitParts
        components { ...UnitParts }
      }
    }
    payments {
      id
      provider
      reference
      providerReference
      state
      amount { amount currency }
      createdAt
      paidAt
      closedAt
      refunds { id amount { amount currency } state createdAt }
    }
    timeline { at kind label actor data }
    deliveries { ...DeliveryParts }
  }
`);

export const OrderDocument = graphql(`
  query Order($id: ID!) {
    order(id: $id) { ...OrderParts }
  }
`);

export const OrderProgress = graphql(`
  subscription OrderProgress($id: ID!) {
    orderProgress(id: $id) { ...OrderParts }
  }
`);
