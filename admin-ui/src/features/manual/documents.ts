import { graphql } from "@/shared/api/generated";

export const ManualTaskParts = graphql(`
  fragment ManualTaskParts on ManualTask {
    id
    state
    createdAt
    dueAt
    overdue
    takenAt
    closedAt
    evidence
    note
    reason
    takenBy { id name }
    account
    server
    unit { id name variantName imageUrl paid { amount currency } }
    order { id number }
  }
`);

export const ManualTasksDocument = graphql(`
  query ManualTasks($filter: ManualTaskFilter, $first: Int!, $after: String) {
    manualTasks(filter: $filter, first: $first, after: $after) {
      edges { node { ...ManualTaskParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const TakeManualTask = graphql(`
  mutation TakeManualTask($id: ID!) {
    takeManualTask(id: $id) {
      __typename
      ... on ManualTask { ...ManualTaskParts }
      ... on UserError { code message path }
    }
  }
`);

export const ReleaseManualTask = graphql(`
  mutation ReleaseManualTask($id: ID!) {
    releaseManualTask(id: $id) {
      __typename
      ... on ManualTask { ...ManualTaskParts }
      ... on UserError { code message path }
    }
  }
`);

export const CompleteManualTask = graphql(`
  mutation CompleteManualTask($id: ID!, $evidence: String!, $note: String) {
    completeManualTask(id: $id, evidence: $evidence, note: $note) {
      __typename
      ... on ManualTask { ...ManualTaskParts }
      ... on UserError { code message path }
    }
  }
`);

export const RefuseManualTask = graphql(`
  mutation RefuseManualTask($id: ID!, $reason: String!) {
    refuseManualTask(id: $id, reason: $reason) {
      __typename
      ... on ManualTask { ...ManualTaskParts }
      ... on UserError { code message path }
    }
  }
`);

export const ManualTaskDocument = graphql(`
  query ManualTask($id: ID!) {
    node(id: $id) {
      __typename
      ... on ManualTask { ...ManualTaskParts }
    }
  }
`);
