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
    campaignId
    version
    updatedAt
    updatedBy { name }
    items {
      id
      quota
      perPerson
      variant {
        id
        sku
        names { zhCn en }
        sellable
        product { id names { zhCn en } imageUrl }
        prices { channel { id } price { amount currency } }
      }
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

graphql(`
  fragment RehearsalJob on Job {
    id
    state
    done
    total
    remainingSeconds
    failure
    createdAt
    createdBy { name }
    rehearsal {
      passed
      stopped
      buyers
      quota
      seconds
      attemptsASecond
      joinP50Ms
      joinP99Ms
      orderP50Ms
      orderP99Ms
      lookBeforeMs
      lookP50Ms
      lookP99Ms
      checks { check ok found limit }
      answers { code times }
      errors { code times }
      timeline { answers orders p99Ms lookMs }
    }
  }
`);

export const RehearseDocument = graphql(`
  mutation RehearseFlashSale($input: RehearseFlashSaleInput!, $key: String!) {
    rehearseFlashSale(input: $input, idempotencyKey: $key) {
      __typename
      ... on Job { ...RehearsalJob }
      ... on UserError { code message path }
    }
  }
`);

export const RehearsalsDocument = graphql(`
  query FlashRehearsals($saleId: ID!) {
    flashRehearsals(saleId: $saleId, first: 10) {
      edges { node { ...RehearsalJob } }
    }
  }
`);

export const RehearsalDocument = graphql(`
  query FlashRehearsal($id: ID!) {
    job(id: $id) { ...RehearsalJob }
  }
`);

export const RehearsalProgress = graphql(`
  subscription FlashRehearsalProgress($id: ID!) {
    jobProgress(id: $id) { ...RehearsalJob }
  }
`);
