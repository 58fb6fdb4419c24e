import { graphql } from "@/shared/api/generated";

export const StoreParts = graphql(`
  fragment StoreParts on Store { id code names { zhCn en } active version }
`);

export const StoresDocument = graphql(`
  query Stores { stores { ...StoreParts } }
`);

export const AddStore = graphql(`
  mutation AddStore($input: AddStoreInput!) {
    addStore(input: $input) {
      __typename
      ... on Store { ...StoreParts }
      ... on UserError { code message path }
    }
  }
`);

export const UpdateStore = graphql(`
  mutation UpdateStore($input: UpdateStoreInput!) {
    updateStore(input: $input) {
      __typename
      ... on Store { ...StoreParts }
      ... on UserError { code message path }
    }
  }
`);

export const LookAtVoucher = graphql(`
  query LookAtVoucher($token: String!) {
    lookAtVoucher(token: $token) {
      __typename
      ... on HeldVoucher {
        voucher { id uses usesLeft expiresAt redeemedAt }
        variant { id names { zhCn en } product { id names { zhCn en } } }
      }
      ... on VoucherSpent { redeemedAt }
      ... on VoucherExpired { expiredAt }
      ... on UserError { code message path }
    }
  }
`);

export const RedemptionParts = graphql(`
  fragment RedemptionParts on Redemption {
    id
    usesLeft
    at
    undoableUntil
    undoneAt
    takenBy
    voucher { id uses usesLeft }
    variant { id names { zhCn en } product { id names { zhCn en } } }
  }
`);

export const RedeemVoucher = graphql(`
  mutation RedeemVoucher($token: String!, $storeId: ID, $idempotencyKey: String!) {
    redeemVoucher(token: $token, storeId: $storeId, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Redemption { ...RedemptionParts }
      ... on VoucherSpent { redeemedAt }
      ... on VoucherExpired { expiredAt }
      ... on UserError { code message path }
    }
  }
`);

export const UndoRedemption = graphql(`
  mutation UndoRedemption($id: ID!) {
    undoRedemption(id: $id) {
      __typename
      ... on Redemption { ...RedemptionParts }
      ... on UserError { code message path }
    }
  }
`);

export const StoreDayDocument = graphql(`
  query StoreDay($storeId: ID!, $first: Int!, $after: String) {
    storeDay(storeId: $storeId) {
      day
      uses
      undone
      goods { uses undone variant { id names { zhCn en } product { id names { zhCn en } } } }
    }
    redemptions(storeId: $storeId, first: $first, after: $after) {
      edges { node { ...RedemptionParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
