import { infiniteQueryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { SearchListingsQuery } from "@/shared/api/generated/graphql";
import { filterOf, type SearchChoices } from "./choices";

const SearchListings = graphql(`
  query SearchListings($text: String!, $filter: SearchFilter, $sort: SearchSort!, $first: Int!, $after: String) {
    search(text: $text, filter: $filter, sort: $sort, first: $first, after: $after) {
      edges { cursor node { ...ListingCardParts } }
      pageInfo { hasNextPage endCursor }
      didYouMean
      matched
      facets {
        total
        inStock
        categories { category { id slug name } count }
        kinds { kind count }
        brands { brand count }
        priceBands { atLeast { amount currency } below { amount currency } count }
      }
    }
  }
`);

export type Facets = SearchListingsQuery["search"]["facets"];

const PAGE = 20;

/** Pages of what is found under the words and choices, each beginning where the last one ended. */
export function results(words: string, choices: SearchChoices) {
  const filter = filterOf(choices);
  const sort = choices.sort ?? "RELEVANCE";
  return infiniteQueryOptions({
    queryKey: ["search", words, filter, sort],
    queryFn: ({ pageParam, signal }) =>
      ask(
        SearchListings,
        { text: words, filter, sort, first: PAGE, after: pageParam },
        { signal, cacheable: true },
      ).then((data) => data.search),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
}
