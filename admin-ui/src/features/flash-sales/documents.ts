import { graphql } from "@/shared/api/generated";

export const FlashSaleParts = graphql(`
  fragment FlashSaleParts on FlashSale {
    id
    names { zhCn en }
    state
    startsAt
    endsAt
    holdSeconds
    openCap
    waitingRoom
    roomFrom
    letIn
    challenge
    ofCampaign
    version
    updatedAt
    updatedBy { name }
    items {
      id
      quota
      perPerson
      variant { id sku names { zhCn en } sellable product { id names { zhCn en } imageUrl } }
      prices { channel { id name currency } price { amount currency } }
      count { quota admitted held sold free agrees }
    }
  }
`);

export const FlashSalesDocument = graphql(`
  query FlashSales($filter: FlashSaleFilter, $first: Int!, $after: String) {
    flashSales(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          names { zhCn en }
          state
          startsAt
          endsAt
          items { id variant { id product { id names { zhCn en } } } count { quota held sold free } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const FlashSaleDocument = graphql(`
  query FlashSale($id: ID!) {
    flashSale(id: $id) {
      ...FlashSaleParts
      items { id differences { seenAt counted held sold rebuilt } }
    }
  }
`);

export const FlashChannelsDocument = graphql(`
  query FlashChannels {
    channels { id name currency }
  }
`);

export const CreateFlashSale = graphql(`
  mutation CreateFlashSale($input: FlashSaleInput!, $idempotencyKey: String!) {
    createFlashSale(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on FlashSale { id }
      ... on UserError { code message path }
    }
  }
`);

export const UpdateFlashSale = graphql(`
  mutation UpdateFlashSale($id: ID!, $version: Int!, $input: FlashSaleInput!) {
    updateFlashSale(id: $id, version: $version, input: $input) {
      __typename
      ... on FlashSale { id version }
      ... on UserError { code message path }
    }
  }
`);

export const PauseFlashSale = graphql(`
  mutation PauseFlashSale($id: ID!) {
    pauseFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }
  }
`);

export const ResumeFlashSale = graphql(`
  mutation ResumeFlashSale($id: ID!) {
    resumeFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }
  }
`);

export const EndFlashSale = graphql(`
  mutation EndFlashSale($id: ID!) {
    endFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }
  }
`);
