import { graphql } from "@/shared/api/generated";

export const SharedCodeParts = graphql(`
  fragment SharedCodeParts on SharedCode {
    id
    label
    state
    nextStates
    recallable
    recall { ...RecallParts }
    seats
    held
    taken
    free
    stillKnowing
    revision
    rotatedAt
    hasNumber
    hasSecret
    hasUrl
    expiresOn
    seatCost { amount currency }
    supplier
    purchaseOrder
    version
    createdAt
    createdBy { name }
    changes { revision at by reason }
    variant { id sku names { zhCn en } sellable product { id names { zhCn en } imageUrl } }
  }
`);

export const SharedCodeDocument = graphql(`
  query SharedCode($id: ID!) {
    sharedCode(id: $id) { ...SharedCodeParts }
  }
`);

export const SeatsDocument = graphql(`
  query Seats($id: ID!, $state: SeatStateFilter, $first: Int!, $after: String) {
    seats(sharedCodeId: $id, state: $state, first: $first, after: $after) {
      edges {
        node {
          id
          state
          deliveredAt
          revealedAt
          knowsSecret
          endedAt
          reason
          order { id number contactMasked }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CreateSharedCode = graphql(`
  mutation CreateSharedCode($input: SharedCodeInput!, $idempotencyKey: String!) {
    createSharedCode(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on SharedCode { id }
      ... on StepUpRequired { withCode }
      ... on UserError { code message path }
    }
  }
`);

export const RotateSharedCode = graphql(`
  mutation RotateSharedCode($input: RotateSharedCodeInput!, $idempotencyKey: String!) {
    rotateSharedCode(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on SharedCode { id }
      ... on StepUpRequired { withCode }
      ... on UserError { code message path }
    }
  }
`);

export const SetSharedCodeSeats = graphql(`
  mutation SetSharedCodeSeats($input: SetSharedCodeSeatsInput!) {
    setSharedCodeSeats(input: $input) {
      __typename
      ... on SharedCode { id }
      ... on UserError { code message path }
    }
  }
`);

export const SetSharedCodeSupplier = graphql(`
  mutation SetSharedCodeSupplier($input: SetSharedCodeSupplierInput!) {
    setSharedCodeSupplier(input: $input) {
      __typename
      ... on SharedCode { id }
      ... on UserError { code message path }
    }
  }
`);

export const SetSharedCodeState = graphql(`
  mutation SetSharedCodeState($input: SetSharedCodeStateInput!) {
    setSharedCodeState(input: $input) {
      __typename
      ... on SharedCode { id }
      ... on UserError { code message path }
    }
  }
`);

export const SharedCodeRecall = graphql(`
  query SharedCodeRecall($id: ID!) {
    sharedCode(id: $id) { recall { ...RecallParts } }
  }
`);

export const RecallSharedCode = graphql(`
  mutation RecallSharedCode($input: RecallSharedCodeInput!, $idempotencyKey: String!) {
    recallSharedCode(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

export const RevokeSeat = graphql(`
  mutation RevokeSeat($input: RevokeSeatInput!) {
    revokeSeat(input: $input) {
      __typename
      ... on Seat { id }
      ... on UserError { code message path }
    }
  }
`);
