import { queryOptions, useQuery } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";

const WhoAmI = graphql(`
  query WhoAmI {
    me { id displayName email phone isGuest membership { tier { id name } } }
  }
`);

export const ME_KEY = ["me", "who"] as const;

/** Who the session belongs to; null when nobody is known yet. */
const whoAmI = queryOptions({
  queryKey: ME_KEY,
  queryFn: ({ signal }) => ask(WhoAmI, {}, { signal }).then((data) => data.me ?? null),
  staleTime: 5 * 60_000,
});

export function useMe() {
  return useQuery(whoAmI);
}
