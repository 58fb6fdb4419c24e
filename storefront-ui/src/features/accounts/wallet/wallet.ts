import { infiniteQueryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { MyWalletQuery } from "@/shared/api/generated/graphql";
import { WALLET_KEY } from "@/shared/wallet/balance";

const MyWallet = graphql(`
  query MyWallet($first: Int!, $after: String) {
    me {
      id
      wallet {
        balance { amount currency }
        held { amount currency }
        available { amount currency }
        entries(first: $first, after: $after) {
          edges { node { id at kind amount { amount currency } order { id number } } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const PAGE = 20;

export type Wallet = NonNullable<NonNullable<MyWalletQuery["me"]>["wallet"]>;

/** What lies in the wallet and what moved it, the latest first. */
export const myWallet = infiniteQueryOptions({
  queryKey: [...WALLET_KEY, "entries"],
  queryFn: ({ pageParam, signal }) =>
    ask(MyWallet, { first: PAGE, after: pageParam }, { signal }).then((data) => data.me?.wallet ?? null),
  initialPageParam: null as string | null,
  getNextPageParam: (page) =>
    page?.entries.pageInfo.hasNextPage ? page.entries.pageInfo.endCursor : undefined,
});
