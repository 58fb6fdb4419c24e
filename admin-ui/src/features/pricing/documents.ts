import { graphql } from "@/shared/api/generated";

export const PriceListParts = graphql(`
  fragment PriceListParts on PriceList {
    id
    names { zhCn en }
    channel { id name currency }
    tier { id names { zhCn en } }
    priority
    active
    startsAt
    endsAt
    inForce
    entries
    version
    updatedAt
    updatedBy { name }
  }
`);

export const PriceListsDocument = graphql(`
  query PriceLists($first: Int!, $after: String) {
    priceLists(first: $first, after: $after) {
      edges { node { ...PriceListParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const PriceListDocument = graphql(`
  query PriceList($id: ID!) {
    priceList(id: $id) { ...PriceListParts }
  }
`);

export const CreatePriceList = graphql(`
  mutation CreatePriceList($input: PriceListInput!, $idempotencyKey: String!) {
    createPriceList(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on PriceList { id }
      ... on UserError { code message path }
    }
  }
`);

export const UpdatePriceList = graphql(`
  mutation UpdatePriceList($id: ID!, $version: Int!, $input: PriceListInput!) {
    updatePriceList(id: $id, version: $version, input: $input) {
      __typename
      ... on PriceList { id version }
      ... on UserError { code message path }
    }
  }
`);

export const PricedVariantsDocument = graphql(`
  query PricedVariants($channelId: ID!, $listId: ID, $onlyListed: Boolean!, $text: String, $first: Int!, $after: String) {
    pricedVariants(
      channelId: $channelId
      listId: $listId
      onlyListed: $onlyListed
      text: $text
      first: $first
      after: $after
    ) {
      edges {
        node {
          id
          variant { sku names { zhCn en } product { id names { zhCn en } imageUrl } }
          listPrice { amount currency }
          price { amount currency }
          floor { amount currency }
          asked { amount currency }
          entry { amount currency }
          tierPrices { tierId price { amount currency } }
          cost { amount currency }
          marginBps
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const PriceChannelsDocument = graphql(`
  query PriceChannels {
    channels { id code name currency version counts { priced priceLists inForce } }
  }
`);

export const CreateChannel = graphql(`
  mutation CreateChannel($input: CreateChannelInput!) {
    createChannel(input: $input) {
      __typename
      ... on Channel { id }
      ... on UserError { code message path }
    }
  }
`);

export const RenameChannel = graphql(`
  mutation RenameChannel($input: RenameChannelInput!) {
    renameChannel(input: $input) {
      __typename
      ... on Channel { id }
      ... on UserError { code message path }
    }
  }
`);

export const SetChannelPrices = graphql(`
  mutation SetChannelPrices($input: SetChannelPricesInput!) {
    setChannelPrices(input: $input) {
      __typename
      ... on Channel { id version }
      ... on UserError { code message path }
    }
  }
`);

export const MemberTiersDocument = graphql(`
  query MemberTiers {
    memberTiers {
      id
      names { zhCn en }
      threshold { amount currency }
      discountBps
      keepDays
      benefits { zhCn en }
      active
      members
      version
      updatedAt
      updatedBy { name }
    }
  }
`);

export const CreateMemberTier = graphql(`
  mutation CreateMemberTier($input: MemberTierInput!, $idempotencyKey: String!) {
    createMemberTier(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on MemberTier { id }
      ... on UserError { code message path }
    }
  }
`);

export const UpdateMemberTier = graphql(`
  mutation UpdateMemberTier($id: ID!, $version: Int!, $input: MemberTierInput!) {
    updateMemberTier(id: $id, version: $version, input: $input) {
      __typename
      ... on MemberTier { id }
      ... on UserError { code message path }
    }
  }
`);
