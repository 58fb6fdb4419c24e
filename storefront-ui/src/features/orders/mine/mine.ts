import { infiniteQueryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";

const MyEntitlements = graphql(`
  query MyEntitlements($first: Int!, $after: String) {
    me {
      id
      entitlements(first: $first, after: $after) {
        edges { cursor node { ...UnitParts orderId orderNumber } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const MyOrders = graphql(`
  query MyOrders($first: Int!, $after: String) {
    me {
      id
      orders(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            number
            state
            placedAt
            total { amount currency }
            lines { id name variantName imageUrl kind quantity }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const MyTopUps = graphql(`
  query MyTopUps($first: Int!, $after: String) {
    me {
      id
      orders(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            number
            paidAt
            lines { id account server units { ...TopUpParts components { ...TopUpParts } } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const TopUpParts = graphql(`
  fragment TopUpParts on OrderUnit {
    id
    name
    variantName
    kind
    state
    progress
    deliveredAt
    imageUrl
    paid { amount currency }
    givenBack { amount currency }
  }
`);

const PAGE = 20;

/** What this customer was given, newest first; null when nobody is known. */
export const myEntitlements = infiniteQueryOptions({
  queryKey: ["me", "entitlements"],
  queryFn: ({ pageParam, signal }) =>
    ask(MyEntitlements, { first: PAGE, after: pageParam }, { signal }).then(
      (data) => data.me?.entitlements ?? null,
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
});

export const myOrders = infiniteQueryOptions({
  queryKey: ["me", "orders"],
  queryFn: ({ pageParam, signal }) =>
    ask(MyOrders, { first: PAGE, after: pageParam }, { signal }).then((data) => data.me?.orders ?? null),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
});

/** What was or is to be credited or done for this customer, with the orders it belongs to, newest first. */
export const myTopUps = infiniteQueryOptions({
  queryKey: ["me", "top-ups"],
  queryFn: ({ pageParam, signal }) =>
    ask(MyTopUps, { first: PAGE, after: pageParam }, { signal }).then((data) => data.me?.orders ?? null),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
});
