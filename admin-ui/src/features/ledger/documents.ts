import { graphql } from "@/shared/api/generated";

export const AccountsDocument = graphql(`
  query LedgerAccounts($filter: LedgerAccountFilter, $first: Int!, $after: String) {
    ledgerAccounts(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          code
          kind
          balance { amount currency }
          held { amount currency }
          available { amount currency }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const EntriesDocument = graphql(`
  query LedgerEntries($filter: LedgerEntryFilter, $first: Int!, $after: String) {
    ledgerEntries(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          key
          kind
          at
          postings {
            account
            debit { amount currency }
            credit { amount currency }
          }
          order { id number }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const HealthDocument = graphql(`
  query LedgerHealth {
    ledgerHealth {
      clean
      at
      seconds
      counts { name count }
      difference { what where expected found }
    }
  }
`);

export const CheckParts = graphql(`
  fragment CheckParts on Job {
    id
    state
    done
    total
    failure
  }
`);

export const CheckDocument = graphql(`
  query LedgerCheck($id: ID!) {
    job(id: $id) { ...CheckParts }
  }
`);

export const CheckProgress = graphql(`
  subscription LedgerCheckProgress($id: ID!) {
    jobProgress(id: $id) { ...CheckParts }
  }
`);

export const VerifyLedger = graphql(`
  mutation VerifyLedger($idempotencyKey: String!) {
    verifyLedger(idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { ...CheckParts }
      ... on UserError { code message path }
    }
  }
`);

export const RatesDocument = graphql(`
  query ExchangeRates {
    exchangeRates { boughtIn soldIn rate setAt setBy { name } }
  }
`);

export const SetRate = graphql(`
  mutation SetExchangeRate($input: SetExchangeRateInput!) {
    setExchangeRate(input: $input) {
      __typename
      ... on ExchangeRate { rate }
      ... on UserError { code message path }
    }
  }
`);
