import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { listen } from "@/shared/api/listen";
import { keepNews } from "@/shared/api/news";
import { askEvery, atRest, mayChange, NET_MS, type Order, type OrderRef } from "./order";

const OneOrder = graphql(`
  query OneOrder($id: ID, $lookupToken: String) {
    order(id: $id, lookupToken: $lookupToken) { ...OrderParts }
    shop { serverTime }
  }
`);

const OrderProgress = graphql(`
  subscription OrderProgress($id: ID, $lookupToken: String) {
    orderProgress(id: $id, lookupToken: $lookupToken) { ...OrderParts }
  }
`);

const ASK_AGAIN_MS = 3_000;

type Known = {
  order: Order | null;
  /** How far this device's clock is behind the server's, in milliseconds. */
  clockLag: number;
};

export const orderKey = (ref: OrderRef) => ["order", ref] as const;

/** An order as it goes on: told by the server while the line holds, asked for every few seconds while it does not. */
export function useLiveOrder(ref: OrderRef) {
  const queries = useQueryClient();
  const [live, setLive] = useState(false);
  const key = JSON.stringify(ref);
  const query = useQuery({
    queryKey: orderKey(ref),
    queryFn: async ({ signal }): Promise<Known> => {
      const { order, shop } = await ask(OneOrder, ref, { signal });
      return { order: order ?? null, clockLag: Date.parse(shop.serverTime) - Date.now() };
    },
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: ({ state: { data } }) => {
      if (data && !data.order) return false;
      if (data?.order && live) return askEvery(data.order);
      if (data?.order && atRest(data.order)) return mayChange(data.order) && NET_MS;
      return ASK_AGAIN_MS;
    },
  });

  const order = query.data?.order;
  const follow = order != null && mayChange(order);
  useEffect(() => {
    if (!follow) return;
    const known = JSON.parse(key) as OrderRef;
    const stop = listen(OrderProgress, known, {
      live: setLive,
      next: ({ orderProgress }) =>
        keepNews<Known>(queries, orderKey(known), (old) => ({
          order: orderProgress,
          clockLag: old?.clockLag ?? 0,
        })),
    });
    return () => {
      stop();
      setLive(false);
    };
  }, [follow, key, queries]);

  return { ...query, order, clockLag: query.data?.clockLag ?? 0, live, follow };
}
