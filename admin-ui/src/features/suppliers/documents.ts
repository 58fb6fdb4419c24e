import { graphql } from "@/shared/api/generated";

export const SuppliersDocument = graphql(`
  query Suppliers($first: Int!, $after: String) {
    suppliers(first: $first, after: $after) {
      edges {
        node {
          id
          code
          name
          adapter
          state
          balance { amount currency }
          balanceCheckedAt
          lowBalance { amount currency }
          isLow
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const OfferParts = graphql(`
  fragment OfferParts on SupplierOffer {
    id
    supplierSku
    priority
    state
    pauseReason
    listed
    quota
    held
    used
    checkedAt
    version
    cost { amount currency }
    supplier { id name lowBalance { amount currency } }
    variant { id sku names { zhCn en } faceValue { amount currency } product { id names { zhCn en } imageUrl } }
  }
`);

export const OffersDocument = graphql(`
  query SupplierOffers($filter: SupplierOfferFilter, $first: Int!, $after: String) {
    supplierOffers(filter: $filter, first: $first, after: $after) {
      edges { node { ...OfferParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const SetOffer = graphql(`
  mutation SetOffer($input: SupplierOfferInput!) {
    setOffer(input: $input) {
      __typename
      ... on SupplierOffer { ...OfferParts }
      ... on UserError { code message path }
    }
  }
`);

export const PauseSupplier = graphql(`
  mutation PauseSupplier($id: ID!, $reason: String!) {
    pauseSupplier(id: $id, reason: $reason) {
      __typename
      ... on Supplier { id state }
      ... on UserError { code message path }
    }
  }
`);

export const ResumeSupplier = graphql(`
  mutation ResumeSupplier($id: ID!, $reason: String!) {
    resumeSupplier(id: $id, reason: $reason) {
      __typename
      ... on Supplier { id state }
      ... on UserError { code message path }
    }
  }
`);

export const FundSupplier = graphql(`
  mutation FundSupplier($input: FundSupplierInput!, $idempotencyKey: String!) {
    fundSupplier(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on SupplierDeposit { id amount { amount currency } }
      ... on UserError { code message path }
    }
  }
`);

export const SetLowBalance = graphql(`
  mutation SetLowBalance($id: ID!, $lowBalance: MoneyInput!) {
    setLowBalance(id: $id, lowBalance: $lowBalance) {
      __typename
      ... on Supplier { id isLow lowBalance { amount currency } }
      ... on UserError { code message path }
    }
  }
`);

export const SupplierOrderParts = graphql(`
  fragment SupplierOrderParts on SupplierOrder {
    id
    attempt
    reference
    supplierReference
    account
    server
    faceValue { amount currency }
    delivered { amount currency }
    isSlow
    state
    tries
    queries
    refusedReason
    supplierWords
    problem
    personSince
    createdAt
    sentAt
    settledAt
    dueAt
    cost { amount currency }
    supplier { id name }
    variant { id names { zhCn en } product { id names { zhCn en } } }
    order { id number }
  }
`);

export const SupplierOrdersDocument = graphql(`
  query SupplierOrders($filter: SupplierOrderFilter, $first: Int!, $after: String) {
    supplierOrders(filter: $filter, first: $first, after: $after) {
      edges { node { ...SupplierOrderParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AskSupplier = graphql(`
  mutation AskSupplier($id: ID!) {
    askSupplier(id: $id) {
      __typename
      ... on SupplierOrder { ...SupplierOrderParts }
      ... on UserError { code message path }
    }
  }
`);

export const SettleByHand = graphql(`
  mutation SettleByHand($id: ID!, $outcome: HandOutcome!, $reason: String!, $spent: MoneyInput) {
    settleByHand(id: $id, outcome: $outcome, reason: $reason, spent: $spent) {
      __typename
      ... on SupplierOrder { ...SupplierOrderParts }
      ... on UserError { code message path }
    }
  }
`);

export const SupplierOrderDocument = graphql(`
  query SupplierOrder($id: ID!) {
    node(id: $id) {
      __typename
      ... on SupplierOrder { ...SupplierOrderParts }
    }
  }
`);
