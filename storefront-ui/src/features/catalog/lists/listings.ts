import { infiniteQueryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ProductFilter, ProductSort } from "@/shared/api/generated/graphql";

const ListListings = graphql(`
  query ListListings($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {
    products(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges { cursor node { ...ListingCardParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const PAGE = 20;

type Asked = { filter: ProductFilter | null; sort: ProductSort };

/** Pages of what is for sale, each beginning where the last one ended. */
export function listings({ filter, sort }: Asked) {
  return infiniteQueryOptions({
    queryKey: ["listings", filter, sort],
    queryFn: ({ pageParam, signal }) =>
      ask(ListListings, { filter, sort, first: PAGE, after: pageParam }, { signal, cacheable: true }).then(
        (data) => data.products,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
  });
}
