import { graphql } from "@/shared/api/generated";

export const CampaignRow = graphql(`
  fragment CampaignRow on Campaign {
    id
    slug
    state
    names { zhCn en }
    hue
    startsAt
    endsAt
    budget { amount currency }
    spent { money { amount currency } held { amount currency } uses }
    version
    liveVersion
    hasChanges
    submittedAt
    submittedBy { name }
    stop { reason at measured threshold }
    owner { id name }
    updatedAt
  }
`);

export const CampaignContentParts = graphql(`
  fragment CampaignContentParts on CampaignContent {
    names { zhCn en }
    hue
    currency
    startsAt
    endsAt
    channelIds
    tierIds
    tags
    budget { amount currency }
    budgetUses
    stops { budgetBps stock marginBps }
    pieces {
      key
      kind
      names { zhCn en }
      summary
      limits {
        uses
        money { amount currency }
        usesAnHour
        moneyAnHour { amount currency }
        usesAPerson
        personDays
        returnedAfterRefund
      }
    }
    page { early blocks { __typename } }
  }
`);

export const CampaignParts = graphql(`
  fragment CampaignParts on Campaign {
    ...CampaignRow
    previewPath
    currency
    budgetUses
    mayApprove
    rejection
    drafters { id name }
    draft { ...CampaignContentParts }
    live { ...CampaignContentParts }
    made { key id }
    versions { number at note restores needed by { name } approvedBy { name } }
    copiedFrom { id names { zhCn en } }
    publishedAt
    startedAt
    endedAt
    createdAt
    updatedBy { name }
  }
`);

export const CampaignsDocument = graphql(`
  query Campaigns($filter: CampaignFilter, $sort: CampaignSort!, $first: Int!, $after: String) {
    campaigns(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges { node { ...CampaignRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CampaignDocument = graphql(`
  query Campaign($id: ID!) {
    campaign(id: $id) { ...CampaignParts }
  }
`);

export const CampaignExposureDocument = graphql(`
  query CampaignExposure($id: ID!) {
    campaignExposure(id: $id) {
      cost { amount currency }
      discountBps
      reasons
      belowFloorCount
      belowFloor {
        variant { id sku names { zhCn en } product { id names { zhCn en } } }
        price { amount currency }
        lowest { amount currency }
        floor { amount currency }
      }
      pieces { key cost { amount currency } discountBps }
    }
  }
`);

export const CampaignDifferencesDocument = graphql(`
  query CampaignDifferences($id: ID!, $old: Int, $new: Int) {
    campaignDifferences(id: $id, old: $old, new: $new) {
      kind
      pieceKey
      pieceName
      words
      before
      after
    }
  }
`);

export const CampaignCalendarDocument = graphql(`
  query CampaignCalendar($since: DateTime!, $until: DateTime!) {
    campaignCalendar(since: $since, until: $until) {
      id
      state
      names { zhCn en }
      hue
      startsAt
      endsAt
    }
  }
`);

export const CampaignChannelsDocument = graphql(`
  query CampaignChannels {
    channels { id name currency }
    memberTiers { id names { zhCn en } active }
  }
`);

export const CreateCampaign = graphql(`
  mutation CreateCampaign($input: CampaignInput!, $idempotencyKey: String!) {
    createCampaign(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Campaign { id }
      ... on UserError { code message path }
    }
  }
`);

export const CopyCampaign = graphql(`
  mutation CopyCampaign($input: CopyCampaignInput!, $idempotencyKey: String!) {
    copyCampaign(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Campaign { id }
      ... on UserError { code message path }
    }
  }
`);

export const SaveCampaign = graphql(`
  mutation SaveCampaign($id: ID!, $version: Int!, $input: CampaignInput!) {
    saveCampaign(id: $id, version: $version, input: $input) {
      __typename
      ... on Campaign { id version }
      ... on UserError { code message path }
    }
  }
`);

export const SubmitCampaign = graphql(`
  mutation SubmitCampaign($id: ID!, $version: Int!) {
    submitCampaign(id: $id, version: $version) {
      __typename
      ... on Campaign { id }
      ... on UserError { code message path }
    }
  }
`);

export const PublishCampaign = graphql(`
  mutation PublishCampaign($input: CampaignActInput!) {
    publishCampaign(input: $input) {
      __typename
      ... on Campaign { id }
      ... on UserError { code message path }
    }
  }
`);

export const ApproveCampaign = graphql(`
  mutation ApproveCampaign($input: CampaignActInput!) {
    approveCampaign(input: $input) {
      __typename
      ... on Campaign { id }
      ... on UserError { code message path }
    }
  }
`);

export const RejectCampaign = graphql(`
  mutation RejectCampaign($input: RejectCampaignInput!) {
    rejectCampaign(input: $input) {
      __typename
      ... on Campaign { id }
      ... on UserError { code message path }
    }
  }
`);

export const PauseCampaign = graphql(`
  mutation PauseCampaign($input: StopCampaignInput!) {
    pauseCampaign(input: $input) {
      __typename
      ... on Campaign { id }
      ... on UserError { code message path }
    }
  }
`);

export const ResumeCampaign = graphql(`
  mutation ResumeCampaign($id: ID!) {
    resumeCampaign(id: $id) {
      __typename
      ... on Campaign { id }
      ... on UserError { code message path }
    }
  }
`);

export const EndCampaign = graphql(`
  mutation EndCampaign($input: StopCampaignInput!) {
    endCampaign(input: $input) {
      __typename
      ... on Campaign { id }
      ... on UserError { code message path }
    }
  }
`);

export const RollBackCampaign = graphql(`
  mutation RollBackCampaign($input: RollBackCampaignInput!) {
    rollBackCampaign(input: $input) {
      __typename
      ... on Campaign { id }
      ... on UserError { code message path }
    }
  }
`);

/** What shows something else after any act on a campaign. */
export const STALE = [
  "Campaigns",
  "Campaign",
  "CampaignExposure",
  "CampaignDifferences",
  "CampaignCalendar",
  "AlertBell",
];

export const CampaignResultsDocument = graphql(`
  query CampaignResults($id: ID!) {
    campaignResults(id: $id) {
      orders
      redemptions
      revenue { amount currency }
      off { amount currency }
      margin { amount currency }
      marginBps
      net { amount currency }
      before { amount currency }
      rewards {
        people coupons couponsUsed orders
        given { amount currency } takenBack { amount currency }
        saved { amount currency } revenue { amount currency }
      }
      payers { payer amount { amount currency } }
      lines {
        variant { id names { zhCn en } product { id names { zhCn en } } }
        pieces
        before { amount currency }
        off { amount currency }
      }
      days {
        day
        net { amount currency }
        before { amount currency }
        orders
        campaignOrders
        off { amount currency }
      }
    }
  }
`);
