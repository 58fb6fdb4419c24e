import { graphql } from "@/shared/api/generated";

export const JobParts = graphql(`
  fragment JobParts on Job {
    id
    kind
    state
    done
    total
    unit
    rows
    rate
    remainingSeconds
    startedAt
    finishedAt
    createdAt
    createdBy { id name }
    dryRun
    fileName
    failure
    result { rows accepted refused duplicates encoding format }
    productCheck { rows new changed unchanged refused products encoding format }
    productImport { products done refused }
    file { name size expiresAt }
    importedBy { id }
    check { id }
    failureCode
    batch { id }
    sharedCode { id label }
  }
`);

export const JobDocument = graphql(`
  query Job($id: ID!) {
    job(id: $id) { ...JobParts }
  }
`);

export const JobProgress = graphql(`
  subscription JobProgress($id: ID!) {
    jobProgress(id: $id) { ...JobParts }
  }
`);

export const JobProblems = graphql(`
  query JobProblems($id: ID!, $first: Int!, $after: String) {
    job(id: $id) {
      id
      problems(first: $first, after: $after) {
        edges { node { row column code message excerpt } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const CancelJob = graphql(`
  mutation CancelJob($id: ID!) {
    cancelJob(id: $id) {
      __typename
      ... on Job { ...JobParts }
      ... on UserError { code message path }
    }
  }
`);
