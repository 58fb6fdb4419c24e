import { infiniteQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { CouponCentreQuery, CouponStanding, MyCouponsQuery } from "@/shared/api/generated/graphql";

const CouponCentre = graphql(`
  query CouponCentre($first: Int!, $after: String) {
    couponCentre(first: $first, after: $after) {
      edges {
        node {
          id name headline smallPrint startsAt endsAt validDays opensAt closesAt eachPerson left claimed
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const MyCoupons = graphql(`
  query MyCoupons($standing: CouponStanding!, $first: Int!, $after: String) {
    me {
      id
      coupons(standing: $standing, first: $first, after: $after) {
        edges {
          node {
            id
            expiresAt
            inOrder
            coupon { id name headline smallPrint startsAt endsAt }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
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

const PAGE = 20;
const CENTRE_KEY = ["couponCentre"] as const;
const MINE_KEY = ["me", "coupons"] as const;

export type Offer = CouponCentreQuery["couponCentre"]["edges"][number]["node"];
export type Own = NonNullable<MyCouponsQuery["me"]>["coupons"]["edges"][number]["node"];

/** What may be claimed, the newest first. */
export const couponCentre = infiniteQueryOptions({
  queryKey: CENTRE_KEY,
  queryFn: ({ pageParam, signal }) =>
    ask(CouponCentre, { first: PAGE, after: pageParam }, { signal }).then((data) => data.couponCentre),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
});

/** One's own that stand so, the newest first. */
export const myCoupons = (standing: CouponStanding) =>
  infiniteQueryOptions({
    queryKey: [...MINE_KEY, standing],
    queryFn: ({ pageParam, signal }) =>
      ask(MyCoupons, { standing, first: PAGE, after: pageParam }, { signal }).then(
        (data) => data.me?.coupons ?? null,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
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
    },
  });
}
