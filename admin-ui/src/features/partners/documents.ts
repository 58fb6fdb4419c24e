import { graphql } from "@/shared/api/generated";

export const PartnersDocument = graphql(`
  query Partners($first: Int!, $after: String) {
    partners(first: $first, after: $after) {
      edges {
        node {
          id
          code
          name
          state
          createdAt
          balance { available { amount currency } held { amount currency } }
          clients { id }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const PartnerParts = graphql(`
  fragment PartnerParts on Partner {
    id
    code
    name
    state
    currency
    version
    createdAt
    balance { available { amount currency } held { amount currency } posted { amount currency } }
    clients {
      id
      name
      state
      scopes
      addresses
      version
      createdAt
      keys { id keyId state createdAt expiresAt lastUsedAt retiredAt }
    }
  }
`);

export const PartnerDocument = graphql(`
  query Partner($id: ID!) {
    partner(id: $id) { ...PartnerParts }
  }
`);

export const CreatePartner = graphql(`
  mutation CreatePartner($input: CreatePartnerInput!, $idempotencyKey: String!) {
    createPartner(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Partner { id }
      ... on UserError { code message path }
    }
  }
`);

export const SetPartner = graphql(`
  mutation SetPartner($input: SetPartnerInput!) {
    setPartner(input: $input) {
      __typename
      ... on Partner { id }
      ... on UserError { code message path }
    }
  }
`);

export const CreateApiClient = graphql(`
  mutation CreateApiClient($input: CreateApiClientInput!, $idempotencyKey: String!) {
    createApiClient(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on ApiClient { id }
      ... on UserError { code message path }
    }
  }
`);

export const SetApiClient = graphql(`
  mutation SetApiClient($input: SetApiClientInput!) {
    setApiClient(input: $input) {
      __typename
      ... on ApiClient { id }
      ... on UserError { code message path }
    }
  }
`);

export const IssueApiKey = graphql(`
  mutation IssueApiKey($input: IssueApiKeyInput!) {
    issueApiKey(input: $input) {
      __typename
      ... on IssuedApiKey { secret key { id keyId } }
      ... on UserError { code message path }
    }
  }
`);

export const RetireApiKey = graphql(`
  mutation RetireApiKey($input: RetireApiKeyInput!) {
    retireApiKey(input: $input) {
      __typename
      ... on ApiKey { id state }
      ... on UserError { code message path }
    }
  }
`);

export const PricesDocument = graphql(`
  query PartnerPrices($partnerId: ID!, $first: Int!, $after: String) {
    partnerPrices(partnerId: $partnerId, first: $first, after: $after) {
      edges {
        node {
          price { amount currency }
          variant {
            id
            sku
            names { zhCn en }
            product { id names { zhCn en } imageUrl }
            prices { channel { id } price { amount currency } }
          }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const SetPartnerPrices = graphql(`
  mutation SetPartnerPrices($input: SetPartnerPricesInput!) {
    setPartnerPrices(input: $input) {
      __typename
      ... on Partner { id version }
      ... on UserError { code message path }
    }
  }
`);

export const CreditsDocument = graphql(`
  query PartnerCredits($partnerId: ID!, $first: Int!, $after: String) {
    partnerCredits(partnerId: $partnerId, first: $first, after: $after) {
      edges { node { id amount { amount currency } reason createdAt createdBy { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CreditPartner = graphql(`
  mutation CreditPartner($input: CreditPartnerInput!, $idempotencyKey: String!) {
    creditPartner(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on PartnerCredit { id }
      ... on UserError { code message path }
    }
  }
`);
