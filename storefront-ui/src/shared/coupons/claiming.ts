import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { CouponOfferPartsFragment } from "@/shared/api/generated/graphql";

export const CouponOfferParts = graphql(`
  fragment CouponOfferParts on CouponOffer {
    id
    name
    headline
    smallPrint
    startsAt
    endsAt
    validDays
    opensAt
    closesAt
    eachPerson
    left
    claimed
  }
`);

const CouponOffers = graphql(`
  query CouponOffers($ids: [ID!]!) {
    couponOffers(ids: $ids) { ...CouponOfferParts }
  }
`);

const ClaimCoupon = graphql(`
  mutation ClaimCoupon($input: ClaimCouponInput!, $idempotencyKey: String!) {
    claimCoupon(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on OwnCoupon { id coupon { id name } }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

export const CENTRE_KEY = ["couponCentre"] as const;
export const MINE_KEY = ["me", "coupons"] as const;
const OFFERS_KEY = ["couponOffers"] as const;

export type Offer = CouponOfferPartsFragment;

/** How some coupons stand for whoever looks: what they claimed, and what is left this moment. */
export const couponOffers = (ids: readonly string[]) =>
  queryOptions({
    queryKey: [...OFFERS_KEY, ...ids],
    queryFn: ({ signal }) =>
      ask(CouponOffers, { ids: [...ids] }, { signal }).then((data) => data.couponOffers),
    enabled: ids.length > 0,
  });

type Wanted = { couponId: string } | { code: string };

/** Claims a coupon, or keeps a code. The same stays one request until it is answered, however often sent. */
export function useClaimCoupon() {
  const queries = useQueryClient();
  const attempt = useRef<{ wanted: string; key: string }>(undefined);
  return useMutation({
    mutationFn: async (input: Wanted) => {
      const wanted = JSON.stringify(input);
      if (attempt.current?.wanted !== wanted) attempt.current = { wanted, key: crypto.randomUUID() };
      const { claimCoupon } = await ask(ClaimCoupon, { input, idempotencyKey: attempt.current.key });
      attempt.current = undefined;
      return claimCoupon;
    },
    gcTime: 0,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: CENTRE_KEY });
      void queries.invalidateQueries({ queryKey: MINE_KEY });
      void queries.invalidateQueries({ queryKey: OFFERS_KEY });
    },
  });
}
