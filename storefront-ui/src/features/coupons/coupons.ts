import { infiniteQueryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { CouponStanding, MyCouponsQuery } from "@/shared/api/generated/graphql";
import { CENTRE_KEY, MINE_KEY } from "@/shared/coupons/claiming";

const CouponCentre = graphql(`
  query CouponCentre($first: Int!, $after: String) {
    couponCentre(first: $first, after: $after) {
      edges {
        node { ...CouponOfferParts }
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

const PAGE = 20;
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
