import { graphql } from "@/shared/api/generated";

export const GiftCardBatchParts = graphql(`
  fragment GiftCardBatchParts on GiftCardBatch {
    id
    name
    count
    faceValue { amount currency }
    reason
    expiresAt
    createdAt
    createdBy { id name }
    counts { active redeemed expired voided }
  }
`);

export const GiftCardBatchesDocument = graphql(`
  query GiftCardBatches($filter: GiftCardBatchFilter, $first: Int!, $after: String) {
    giftCardBatches(filter: $filter, first: $first, after: $after) {
      edges { node { ...GiftCardBatchParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const GiftCardsDocument = graphql(`
  query GiftCards($filter: GiftCardFilter, $first: Int!, $after: String) {
    giftCards(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          tail
          state
          faceValue { amount currency }
          expiresAt
          endedAt
          personId
          batch { id name }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const IssueGiftCards = graphql(`
  mutation IssueGiftCards($input: IssueGiftCardsInput!, $idempotencyKey: String!) {
    issueGiftCards(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on GiftCardBatch { ...GiftCardBatchParts }
      ... on UserError { code message path }
    }
  }
`);

export const RevealGiftCards = graphql(`
  mutation RevealGiftCards($input: RevealGiftCardsInput!) {
    revealGiftCards(input: $input) {
      __typename
      ... on RevealedGiftCards { cards { id code } after }
      ... on UserError { code message path }
    }
  }
`);

export const ExportGiftCardCodes = graphql(`
  mutation ExportGiftCardCodes($input: ExportGiftCardCodesInput!, $idempotencyKey: String!) {
    exportGiftCardCodes(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

export const VoidGiftCards = graphql(`
  mutation VoidGiftCards($input: VoidGiftCardsInput!) {
    voidGiftCards(input: $input) {
      __typename
      ... on GiftCardBatch { ...GiftCardBatchParts }
      ... on UserError { code message path }
    }
  }
`);
