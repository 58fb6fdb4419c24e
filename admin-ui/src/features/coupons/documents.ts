import { graphql } from "@/shared/api/generated";

export const CouponParts = graphql(`
  fragment CouponParts on Coupon {
    id
    version
    kind
    state
    names { zhCn en }
    publicCode
    currency
    headline
    smallPrint
    limits {
      money { amount currency }
      uses
      moneyAnHour { amount currency }
      usesAnHour
      usesAPerson
      personDays
      returnedAfterRefund
    }
    startsAt
    endsAt
    validDays
    claimFrom
    claimUntil
    mostClaims
    mostClaimsAPerson
    campaignId
    createdAt
    createdBy { id name }
    claims
    usage { issued owned held used worthless saved { amount currency } }
  }
`);

export const CouponsDocument = graphql(`
  query Coupons($filter: CouponFilter, $first: Int!, $after: String) {
    coupons(filter: $filter, first: $first, after: $after) {
      edges { node { ...CouponParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CouponDocument = graphql(`
  query Coupon($id: ID!) {
    coupon(id: $id) { ...CouponParts }
  }
`);

export const CouponBatchesDocument = graphql(`
  query CouponBatches($couponId: ID!, $first: Int!, $after: String) {
    couponBatches(couponId: $couponId, first: $first, after: $after) {
      edges { node { id name count made state createdAt createdBy { id name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CouponHoldersDocument = graphql(`
  query CouponHolders($couponId: ID!, $first: Int!, $after: String) {
    couponHolders(couponId: $couponId, first: $first, after: $after) {
      edges { node { id state personId contact contactMasked ownedAt expiresAt byCode } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CouponUsesDocument = graphql(`
  query CouponUses($couponId: ID!, $first: Int!, $after: String) {
    couponUses(couponId: $couponId, first: $first, after: $after) {
      edges { node { id state saved { amount currency } madeAt closedAt order { id number } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CreateCoupon = graphql(`
  mutation CreateCoupon($input: CreateCouponInput!, $idempotencyKey: String!) {
    createCoupon(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Coupon { id state }
      ... on UserError { code message path }
    }
  }
`);

export const ApproveCoupon = graphql(`
  mutation ApproveCoupon($id: ID!) {
    approveCoupon(id: $id) {
      __typename
      ... on Coupon { ...CouponParts }
      ... on UserError { code message path }
    }
  }
`);

export const PauseCoupon = graphql(`
  mutation PauseCoupon($input: KeepCouponInput!) {
    pauseCoupon(input: $input) {
      __typename
      ... on Coupon { ...CouponParts }
      ... on UserError { code message path }
    }
  }
`);

export const ResumeCoupon = graphql(`
  mutation ResumeCoupon($input: KeepCouponInput!) {
    resumeCoupon(input: $input) {
      __typename
      ... on Coupon { ...CouponParts }
      ... on UserError { code message path }
    }
  }
`);

export const RevokeCoupon = graphql(`
  mutation RevokeCoupon($input: KeepCouponInput!) {
    revokeCoupon(input: $input) {
      __typename
      ... on Coupon { ...CouponParts }
      ... on UserError { code message path }
    }
  }
`);

export const ExtendCoupon = graphql(`
  mutation ExtendCoupon($input: ExtendCouponInput!) {
    extendCoupon(input: $input) {
      __typename
      ... on Coupon { ...CouponParts }
      ... on UserError { code message path }
    }
  }
`);

export const IssueCouponCodes = graphql(`
  mutation IssueCouponCodes($input: IssueCouponCodesInput!, $idempotencyKey: String!) {
    issueCouponCodes(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

export const ExportCouponCodes = graphql(`
  mutation ExportCouponCodes($input: CouponBatchInput!, $idempotencyKey: String!) {
    exportCouponCodes(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

export const RevokeCouponBatch = graphql(`
  mutation RevokeCouponBatch($input: CouponBatchInput!) {
    revokeCouponBatch(input: $input) {
      __typename
      ... on CouponBatch { id state }
      ... on UserError { code message path }
    }
  }
`);

export const RevokeIssuedCoupon = graphql(`
  mutation RevokeIssuedCoupon($input: RevokeIssuedCouponInput!) {
    revokeIssuedCoupon(input: $input) {
      __typename
      ... on IssuedCoupon { id state }
      ... on UserError { code message path }
    }
  }
`);

export const SendCoupon = graphql(`
  mutation SendCoupon($input: SendCouponInput!, $idempotencyKey: String!) {
    sendCoupon(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);
