import { graphql } from "@/shared/api/generated";

export const UnitParts = graphql(`
  fragment UnitParts on OrderUnit {
    id
    orderId
    name
    variantName
    choice
    kind
    state
    paid { amount currency }
    batch { id supplier purchaseOrder }
    codes { id state revealedAt }
    membership { startsAt endsAt daysLeft }
    givenBack { amount currency }
    progress
    note
    voucher { id state uses usesLeft expiresAt redeemedAt }
    gift { id state expiresAt claimedAt claimedBy }
    openChoice { picks chooseBy options { variantId name variantName availability { state fewLeft } } }
  }
`);

export const OrderParts = graphql(`
  fragment OrderParts on Order {
    id
    personId
    number
    state
    channel { name }
    total { amount currency }
    subtotal { amount currency }
    discount { amount currency }
    paid { amount currency }
    fromWallet { amount currency }
    refunded { amount currency }
    cost { amount currency }
    margin { amount currency }
    costUnknown
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
      account
      server
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
      confirmedByStaff
      agreedAt
      agreedByStaff
      formerProvider
      refunds {
        id
        reference
        providerReference
        amount { amount currency }
        destination
        state
        reason
        failure
        createdAt
        refundedAt
        wallet { amount currency }
        differences { at expected { amount currency } answered { amount currency } }
      }
      differences { at expected { amount currency } answered { amount currency } }
    }
    timeline { at kind label actor data }
    deliveries { ...DeliveryParts }
    externalId
    cases { id kind state amount { amount currency } reason answer openedAt dueAt decidedBy }
    invoices { id kind state number title amount { amount currency } requestedAt }
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

export const RefundPreview = graphql(`
  query RefundPreview($orderId: ID!, $unitIds: [ID!]) {
    refundPreview(orderId: $orderId, unitIds: $unitIds) {
      __typename
      ... on RefundPreview {
        total { amount currency }
        keptForGifts { amount currency }
        needsApproval
        aboveAlone
        wallet { amount currency }
        walletShare { amount currency }
        units {
          unitId
          kind
          stage
          paid { amount currency }
          back { amount currency }
          amount { amount currency }
          outcome
          inFlight
          windowEndsAt
          rule { bearer windowDays couponReturns }
        }
      }
      ... on UserError { code message path }
    }
  }
`);

export const RefundUnits = graphql(`
  mutation RefundUnits($input: RefundUnitsInput!, $idempotencyKey: String!) {
    refundUnits(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Case { id state amount { amount currency } }
      ... on UserError { code message path }
    }
  }
`);

export const ReplaceUnit = graphql(`
  mutation ReplaceUnit($input: ReplaceUnitInput!, $idempotencyKey: String!) {
    replaceUnit(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Case { id state }
      ... on UserError { code message path }
    }
  }
`);

export const AskPayment = graphql(`
  mutation AskPayment($id: ID!) {
    askPayment(paymentId: $id) {
      __typename
      ... on Payment { id state }
      ... on UserError { code message path }
    }
  }
`);

export const ConfirmPayment = graphql(`
  mutation ConfirmPayment($input: ConfirmPaymentInput!, $idempotencyKey: String!) {
    confirmPayment(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Payment { id state }
      ... on UserError { code message path }
    }
  }
`);

export const AgreePayment = graphql(`
  mutation AgreePayment($input: AgreePaymentInput!) {
    agreePayment(input: $input) {
      __typename
      ... on Payment { id agreedAt }
      ... on UserError { code message path }
    }
  }
`);

export const RetryRefund = graphql(`
  mutation RetryRefund($input: RetryRefundInput!) {
    retryRefund(input: $input) {
      __typename
      ... on Refund { id state }
      ... on UserError { code message path }
    }
  }
`);

export const RedirectRefund = graphql(`
  mutation RedirectRefund($input: RedirectRefundInput!, $idempotencyKey: String!) {
    redirectRefund(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Refund { id state destination }
      ... on UserError { code message path }
    }
  }
`);

export const ExportEvidence = graphql(`
  mutation ExportEvidence($input: ExportEvidenceInput!) {
    exportEvidence(input: $input) {
      __typename
      ... on EvidenceFile { url expiresAt }
      ... on UserError { code message path }
    }
  }
`);
