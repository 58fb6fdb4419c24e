import { graphql } from "@/shared/api/generated";

export const InvoiceParts = graphql(`
  fragment InvoiceParts on Invoice {
    id
    kind
    state
    number
    officialNumber
    link
    titleKind
    title
    taxNumber
    amount { amount currency }
    answer
    requestedAt
    decidedAt
    corrects
    email
    version
    orderNumber
    decidedBy
    order { id }
  }
`);

export const InvoicesDocument = graphql(`
  query Invoices($filter: InvoiceFilter, $sort: InvoiceSort!, $first: Int!, $after: String) {
    invoices(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges { node { ...InvoiceParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const InvoiceDocument = graphql(`
  query Invoice($id: ID!) {
    node(id: $id) {
      __typename
      ... on Invoice { ...InvoiceParts }
    }
  }
`);

export const IssueInvoice = graphql(`
  mutation IssueInvoice($input: IssueInvoiceInput!) {
    issueInvoice(input: $input) {
      __typename
      ... on Invoice { ...InvoiceParts }
      ... on UserError { code message path }
    }
  }
`);

export const RefuseInvoice = graphql(`
  mutation RefuseInvoice($input: RefuseInvoiceInput!) {
    refuseInvoice(input: $input) {
      __typename
      ... on Invoice { ...InvoiceParts }
      ... on UserError { code message path }
    }
  }
`);

export const VoidInvoice = graphql(`
  mutation VoidInvoice($input: RefuseInvoiceInput!) {
    voidInvoice(input: $input) {
      __typename
      ... on Invoice { ...InvoiceParts }
      ... on UserError { code message path }
    }
  }
`);
