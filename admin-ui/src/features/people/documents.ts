import { graphql } from "@/shared/api/generated";

export const PersonParts = graphql(`
  fragment PersonParts on Person {
    id
    registeredAt
    createdAt
    name
    email
    phone
    contact
    contactMasked
    tags
    bought { orders paid { amount currency } refunded { amount currency } lastAt }
    claims
    wallets { balance { amount currency } held { amount currency } available { amount currency } }
  }
`);

export const PeopleDocument = graphql(`
  query People($filter: PersonFilter, $first: Int!, $after: String) {
    people(filter: $filter, first: $first, after: $after) {
      edges { node { ...PersonParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const PersonDocument = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      ...PersonParts
      birthdayMonth
      sessions
      dataExport { id state expiresAt }
      erasure { id state dueAt endedAt }
      notes { at author words }
    }
    orders(filter: { personId: $id }, first: 20) {
      edges { node { id number state total { amount currency } placedAt lines { id name quantity } } }
      pageInfo { hasNextPage endCursor }
    }
    cases(filter: { personId: $id }, first: 20) {
      edges { node { id kind state reason openedAt order { id number } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const NotePerson = graphql(`
  mutation NotePerson($input: NotePersonInput!, $key: String!) {
    notePerson(input: $input, idempotencyKey: $key) {
      __typename
      ... on Person { id }
      ... on UserError { code message path }
    }
  }
`);

export const ExportPersonData = graphql(`
  mutation ExportPersonData($input: PersonDataInput!) {
    exportPersonData(input: $input) {
      __typename
      ... on DataExport { id state }
      ... on UserError { code message path }
    }
  }
`);

export const OpenPersonExport = graphql(`
  mutation OpenPersonExport($personId: ID!) {
    openPersonExport(personId: $personId) {
      __typename
      ... on DataLink { url expiresAt }
      ... on UserError { code message path }
    }
  }
`);

export const ErasePerson = graphql(`
  mutation ErasePerson($input: PersonDataInput!) {
    erasePerson(input: $input) {
      __typename
      ... on Erasure { id state dueAt }
      ... on UserError { code message path }
    }
  }
`);

export const CancelPersonErasure = graphql(`
  mutation CancelPersonErasure($personId: ID!) {
    cancelPersonErasure(personId: $personId) {
      __typename
      ... on Erasure { id state }
      ... on UserError { code message path }
    }
  }
`);

export const WalletEntriesDocument = graphql(`
  query WalletEntries($personId: ID!, $currency: String!, $first: Int!, $after: String) {
    walletEntries(personId: $personId, currency: $currency, first: $first, after: $after) {
      edges {
        node {
          id at kind amount { amount currency } order { id number } reason createdBy { id name }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CreditWallet = graphql(`
  mutation CreditWallet($input: CreditWalletInput!, $idempotencyKey: String!) {
    creditWallet(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Person { id }
      ... on UserError { code message path }
    }
  }
`);
