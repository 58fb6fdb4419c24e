import { graphql } from "@/shared/api/generated";

export const ReferralProgramParts = graphql(`
  fragment ReferralProgramParts on ReferralProgram {
    id
    version
    state
    names { zhCn en }
    inviterReward { amount currency }
    friendReward { amount currency }
    inviterCoupon { id headline }
    friendCoupon { id headline }
    leastOrder { amount currency }
    waitDays
    backDays
    mostRewards
    periodDays
    budget { amount currency }
    given { amount currency }
    startsAt
    endsAt
    campaignId
    counts { joined bought review rewarded takenBack refused }
  }
`);

export const ReferralProgramsDocument = graphql(`
  query ReferralPrograms($state: ReferralProgramState, $first: Int!, $after: String) {
    referralPrograms(state: $state, first: $first, after: $after) {
      edges { node { ...ReferralProgramParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ReferralParts = graphql(`
  fragment ReferralParts on Referral {
    id
    state
    refused
    signals
    programNames { zhCn en }
    inviterId
    inviterMasked
    friendId
    friendMasked
    orderId
    inviterGiven { amount currency }
    friendGiven { amount currency }
    inviterHasCoupon
    friendHasCoupon
    joinedAt
    dueAt
    rewardedAt
  }
`);

export const ReferralsDocument = graphql(`
  query Referrals($programId: ID, $state: ReferralState, $first: Int!, $after: String) {
    referrals(programId: $programId, state: $state, first: $first, after: $after) {
      edges { node { ...ReferralParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AddReferralProgram = graphql(`
  mutation AddReferralProgram($input: ReferralProgramInput!) {
    addReferralProgram(input: $input) {
      __typename
      ... on ReferralProgram { ...ReferralProgramParts }
      ... on UserError { code message path }
    }
  }
`);

export const UpdateReferralProgram = graphql(`
  mutation UpdateReferralProgram($id: ID!, $version: Int!, $input: ReferralProgramInput!) {
    updateReferralProgram(id: $id, version: $version, input: $input) {
      __typename
      ... on ReferralProgram { ...ReferralProgramParts }
      ... on UserError { code message path }
    }
  }
`);

export const MoveReferralProgram = graphql(`
  mutation MoveReferralProgram($id: ID!, $version: Int!, $state: ReferralProgramState!) {
    moveReferralProgram(id: $id, version: $version, state: $state) {
      __typename
      ... on ReferralProgram { ...ReferralProgramParts }
      ... on UserError { code message path }
    }
  }
`);

export const DecideReferral = graphql(`
  mutation DecideReferral($id: ID!, $approved: Boolean!, $reason: String!) {
    decideReferral(id: $id, approved: $approved, reason: $reason) {
      __typename
      ... on Referral { ...ReferralParts }
      ... on UserError { code message path }
    }
  }
`);
