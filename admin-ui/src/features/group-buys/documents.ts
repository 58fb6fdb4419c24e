import { graphql } from "@/shared/api/generated";

export const GroupOfferParts = graphql(`
  fragment GroupOfferParts on StaffGroupOffer {
    id
    version
    state
    size
    hours
    mostGroups
    mostAPerson
    mostOpen
    startsAt
    endsAt
    updatedAt
    campaignId
    variant {
      id
      sku
      names { zhCn en }
      product { id names { zhCn en } }
      prices { channel { id } price { amount currency } }
    }
    prices { channel { id name currency } price { amount currency } }
    counts { waiting open complete lapsed }
  }
`);

export const GroupOffersDocument = graphql(`
  query GroupOffers($state: GroupOfferState, $first: Int!, $after: String) {
    groupOffers(state: $state, first: $first, after: $after) {
      edges { node { ...GroupOfferParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const BuyingGroupsDocument = graphql(`
  query BuyingGroups($offerId: ID, $state: GroupState, $first: Int!, $after: String) {
    buyingGroups(offerId: $offerId, state: $state, first: $first, after: $after) {
      edges {
        node {
          id
          state
          size
          held
          taken
          price { amount currency }
          createdAt
          endsAt
          closedAt
          refusedTwice
          members { orderId personId contactMasked state pieces leads heldAt takenAt }
          offer { id variant { id sku names { zhCn en } product { id names { zhCn en } } } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const GroupChannelsDocument = graphql(`
  query GroupChannels {
    channels { id name currency }
  }
`);

export const AddGroupOffer = graphql(`
  mutation AddGroupOffer($input: GroupOfferInput!) {
    addGroupOffer(input: $input) {
      __typename
      ... on StaffGroupOffer { ...GroupOfferParts }
      ... on UserError { code message path }
    }
  }
`);

export const UpdateGroupOffer = graphql(`
  mutation UpdateGroupOffer($id: ID!, $version: Int!, $input: GroupOfferInput!) {
    updateGroupOffer(id: $id, version: $version, input: $input) {
      __typename
      ... on StaffGroupOffer { ...GroupOfferParts }
      ... on UserError { code message path }
    }
  }
`);

export const MoveGroupOffer = graphql(`
  mutation MoveGroupOffer($id: ID!, $version: Int!, $state: GroupOfferState!) {
    moveGroupOffer(id: $id, version: $version, state: $state) {
      __typename
      ... on StaffGroupOffer { ...GroupOfferParts }
      ... on UserError { code message path }
    }
  }
`);
