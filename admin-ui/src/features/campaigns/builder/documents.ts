import { graphql } from "@/shared/api/generated";

graphql(`
  fragment BuilderGoods on PromotionGoods {
    productIds
    variantIds
    categoryIds
    brands
    exceptProductIds
    exceptVariantIds
  }
`);

graphql(`
  fragment BuilderEffect on PromotionEffect {
    __typename
    ... on PromotionPercentage { bps }
    ... on PromotionAmount { off { amount currency } eachPiece }
    ... on PromotionFixedPrice { price { amount currency } }
    ... on PromotionLadder { steps { threshold { amount currency } off { amount currency } } }
    ... on PromotionEvery { threshold { amount currency } off { amount currency } times }
    ... on PromotionPiecesPercentage { pieceSteps { pieces bps } }
    ... on PromotionNthPiece { nth bps }
    ... on PromotionBuyGet { buy get gets { ...BuilderGoods } bps times }
    ... on PromotionSetPrice { parts { goods { ...BuilderGoods } pieces } price { amount currency } times }
    ... on PromotionGift { variantIds picks }
    ... on PromotionFeeWaived { waived }
  }
`);

graphql(`
  fragment BuilderCondition on PromotionCondition {
    above
    asks {
      __typename
      ... on PromotionJoined { how }
      ... on PromotionInChannels { channelIds }
      ... on PromotionOfTiers { tierIds }
      ... on PromotionTagged { tags }
      ... on PromotionNewCustomer { days }
      ... on PromotionFirstOrder { first }
      ... on PromotionBirthdayMonth { birthday }
      ... on PromotionPaysBy { methods }
      ... on PromotionOnDevices { devices }
      ... on PromotionDuringHours { weekdays fromMinute untilMinute }
      ... on PromotionOnDates { dates }
      ... on PromotionAtLeastPieces { pieces goods { ...BuilderGoods } }
      ... on PromotionAtLeastAmount { amount { amount currency } goods { ...BuilderGoods } }
    }
  }
`);

graphql(`
  fragment BuilderContent on CampaignContent {
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
      rule {
        stage
        combine
        group
        priority
        base
        goods { ...BuilderGoods }
        effect { ...BuilderEffect }
        conditions { ...BuilderCondition }
        mostPerLine { amount currency }
        mostPerOrder { amount currency }
        flashToo
        memberToo
        marginFloorBps
        startsAt
        endsAt
        shares { payer bps }
      }
      coupon { kind code validDays claimFrom claimUntil mostClaims mostClaimsAPerson }
      flashSale {
        items { variantId quota perPerson prices { channelId price { amount currency } } }
        startsAt
        endsAt
        holdSeconds
        openCap
        waitingRoom
        roomFrom
        letIn
        challenge
        returnedAfterRefund
      }
      groupBuy {
        variantId
        prices { channelId price { amount currency } }
        size
        hours
        mostGroups
        mostAPerson
        mostOpen
        returnedAfterRefund
        startsAt
        endsAt
      }
      referral {
        inviterReward { amount currency }
        friendReward { amount currency }
        inviterCouponId
        friendCouponId
        leastOrder { amount currency }
        waitDays
        backDays
        mostRewards
        periodDays
        budget { amount currency }
      }
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
    page { ...BuilderPage }
  }
`);

graphql(`
  fragment BuilderCampaign on Campaign {
    id
    slug
    previewPath
    state
    version liveVersion
    hasChanges
    submittedAt
    rejection
    updatedAt updatedBy { name }
    draft { ...BuilderContent }
  }
`);

export const BuilderDocument = graphql(`
  query CampaignBuilder($id: ID!) {
    campaign(id: $id) { ...BuilderCampaign }
    channels { id name currency }
    memberTiers { id names { zhCn en } active }
  }
`);

export const SaveDraft = graphql(`
  mutation SaveCampaignDraft($id: ID!, $version: Int!, $input: CampaignInput!) {
    saveCampaign(id: $id, version: $version, input: $input) {
      __typename
      ... on Campaign { ...BuilderCampaign }
      ... on CampaignVersionConflict { current { ...BuilderCampaign } }
      ... on UserError { code message path }
    }
  }
`);

export const SubmitDraft = graphql(`
  mutation SubmitCampaignDraft($id: ID!, $version: Int!) {
    submitCampaign(id: $id, version: $version) {
      __typename
      ... on Campaign { ...BuilderCampaign }
      ... on UserError { code message path }
    }
  }
`);

export const ChangesDocument = graphql(`
  query CampaignBuilderChanges($id: ID!) {
    campaignDifferences(id: $id) {
      kind
      pieceKey
      pieceName
      words
      before
      after
    }
    campaignExposure(id: $id) {
      cost { amount currency }
      discountBps
      reasons
    }
  }
`);

export const PreviewDocument = graphql(`
  query PreviewCampaign($input: PreviewCampaignInput!) {
    previewCampaign(input: $input) {
      __typename
      ... on CampaignPreview {
        at
        without { amount currency }
        total { amount currency }
        saves { amount currency }
        lines {
          variant { id names { zhCn en } product { names { zhCn en } } }
          quantity
          unit { amount currency }
          without { amount currency }
          total { amount currency }
          reductions { piece names { zhCn en } money { amount currency } }
        }
        trace { piece names { zhCn en } outcome why message money { amount currency } }
        hints { piece names { zhCn en } saves { amount currency } more { amount currency } morePieces }
        gifts { piece picks variants { id names { zhCn en } product { names { zhCn en } } } }
      }
      ... on UserError { code message path }
    }
  }
`);

graphql(`
  fragment CampaignConflictParts on CampaignConflict {
    kind
    blocks
    pieces
    others { id names { zhCn en } campaignId }
    variants { id names { zhCn en } product { names { zhCn en } } }
    goods
    quantity
    before { amount currency }
    after { amount currency }
    threshold { amount currency }
    lowChannel { id name }
    highChannel { id name }
    remedies { kind pieces group channelIds variantIds money { amount currency } }
  }
`);

export const ConflictsDocument = graphql(`
  query CampaignConflicts($input: CampaignConflictsInput!) {
    campaignConflicts(input: $input) {
      __typename
      ... on CampaignConflicts { conflicts { ...CampaignConflictParts } carts partial }
      ... on UserError { code message path }
    }
  }
`);
