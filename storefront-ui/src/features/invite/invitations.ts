import { graphql } from "@/shared/api/generated";

export const OfferParts = graphql(`
  fragment InvitationOfferParts on InvitationOffer {
    id
    name
    inviterReward { amount currency }
    friendReward { amount currency }
    inviterCoupon { name headline }
    friendCoupon { name headline }
    leastOrder { amount currency }
    waitDays
    mostRewards
    periodDays
    endsAt
  }
`);

export const InvitePage = graphql(`
  query InvitePage($first: Int!, $after: String) {
    invitationOffer { ...InvitationOfferParts }
    myInvitation { code link joined rewarded earned { amount currency } }
    invitedFriends(first: $first, after: $after) {
      edges { node { label state reward { amount currency } withCoupon joinedAt dueAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const MakeInvitation = graphql(`
  mutation MakeInvitation($programId: ID!) {
    makeInvitation(programId: $programId) {
      __typename
      ... on MyInvitation { code }
      ... on UserError { code message }
    }
  }
`);

export const InvitationByCode = graphql(`
  query InvitationByCode($code: String!) {
    invitation(code: $code) { code inviter open isYours accepted offer { ...InvitationOfferParts } }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($code: String!) {
    acceptInvitation(code: $code) {
      __typename
      ... on ReceivedInvitation { code accepted }
      ... on UserError { code message }
    }
  }
`);
