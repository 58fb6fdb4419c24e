import { graphql } from "@/shared/api/generated";

export const RecallProgress = graphql(`
  query RecallProgress($id: ID!) {
    batch(id: $id) { recall { ...RecallParts } }
  }
`);

export const RecallBatch = graphql(`
  mutation RecallBatch($input: RecallBatchInput!, $idempotencyKey: String!) {
    recallBatch(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

export const BatchParts = graphql(`
  fragment BatchParts on Batch {
    id
    supplier
    purchaseOrder
    unitCost { amount currency }
    expiresOn
    state
    version
    note
    createdAt
    createdBy { name }
    counts { free held delivered quarantined }
    nextStates
    recallable
    recall { ...RecallParts }
    history { at by state reason }
    variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }
    imports(first: 20) {
      edges {
        node { id kind state dryRun fileName createdAt result { rows accepted refused duplicates } }
      }
    }
  }
`);

export const BatchDocument = graphql(`
  query Batch($id: ID!) {
    batch(id: $id) { ...BatchParts }
  }
`);

export const CreateBatch = graphql(`
  mutation CreateBatch($input: BatchInput!, $idempotencyKey: String!) {
    createBatch(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Batch { id }
      ... on UserError { code message path }
    }
  }
`);

export const SetBatchState = graphql(`
  mutation SetBatchState($input: SetBatchStateInput!) {
    setBatchState(input: $input) {
      __typename
      ... on Batch { ...BatchParts }
      ... on UserError { code message path }
    }
  }
`);
