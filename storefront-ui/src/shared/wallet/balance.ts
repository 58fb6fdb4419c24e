import { useQuery } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { useMe } from "@/shared/session/me";

const MyBalance = graphql(`
  query MyBalance {
    me { id wallet { balance { amount currency } held { amount currency } available { amount currency } } }
  }
`);

export const WALLET_KEY = ["me", "wallet"] as const;

/** What whoever has an account has in the shop; undefined until it is known, null for everybody else. */
export function useBalance() {
  const me = useMe();
  const member = me.data != null && !me.data.isGuest;
  const query = useQuery({
    queryKey: [...WALLET_KEY, "balance"],
    queryFn: ({ signal }) => ask(MyBalance, {}, { signal }).then((data) => data.me?.wallet ?? null),
    enabled: member,
    staleTime: 30_000,
  });
  return member ? query.data : null;
}
