import { queryOptions, useQuery } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { Money } from "@/shared/money/money";
import { useMe } from "@/shared/session/me";

const MemberPrices = graphql(`
  query MemberPrices($ids: [ID!]!) {
    memberPrices(ids: $ids) { id price { amount currency } }
  }
`);

type Waiting = { id: string; resolve: (price: Money | null) => void; reject: (error: unknown) => void };

// The door takes so many ids at a time.
const MOST = 100;
let waiting: Waiting[] = [];

/** The price of one thing for this member, asked for together with all others of the moment. */
function asked(id: string): Promise<Money | null> {
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) setTimeout(() => void flush());
    waiting.push({ id, resolve, reject });
  });
}

async function flush(): Promise<void> {
  const some = waiting.slice(0, MOST);
  waiting = waiting.slice(MOST);
  if (waiting.length > 0) setTimeout(() => void flush());
  try {
    const { memberPrices } = await ask(MemberPrices, { ids: [...new Set(some.map(({ id }) => id))] });
    const found = new Map(memberPrices.map(({ id, price }) => [id, price]));
    for (const { id, resolve } of some) resolve(found.get(id) ?? null);
  } catch (error) {
    for (const { reject } of some) reject(error);
  }
}

// Under "me": it goes with the session it was asked in.
const priceOf = (id: string) =>
  queryOptions({
    queryKey: ["me", "price", id],
    queryFn: () => asked(id),
    staleTime: 60_000,
    retry: false,
  });

/** What a variant, product or bundle costs this member, with the tier that says so; undefined when no less. */
export function useMemberPrice(id: string): { price: Money; tier: string } | undefined {
  const me = useMe();
  const tier = me.data?.membership?.tier?.name;
  const { data } = useQuery({ ...priceOf(id), enabled: tier !== undefined });
  return tier !== undefined && data ? { price: data, tier } : undefined;
}
