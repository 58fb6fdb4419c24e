import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { FlashSaleCardFragment } from "@/shared/api/generated/graphql";
import { listen } from "@/shared/api/listen";
import { lagOf } from "./clock";

export const FlashSaleCard = graphql(`
  fragment FlashSaleCard on FlashSale {
    id
    name
    phase
    startsAt
    endsAt
    serverTime
    holdSeconds
    challenge
    queues
    items {
      id
      perPerson
      price { amount currency }
      stock { itemId quota left mayReturn }
      variant { id name kind price { amount currency } accountFormat accountRules { ...AccountRulesParts } promisedSeconds }
      listing { id slug name imageUrl imageAlt deliveryPromise }
    }
  }
`);

const FlashSales = graphql(`
  query FlashSales {
    flashSales { ...FlashSaleCard }
  }
`);

const FlashSaleStock = graphql(`
  subscription FlashSaleStock($saleId: ID!) {
    flashSaleStock(saleId: $saleId) { itemId quota left mayReturn }
  }
`);

export type FlashSale = FlashSaleCardFragment;
export type FlashItem = FlashSale["items"][number];
export type Stock = FlashItem["stock"];
/** A sale with how far this device's clock was behind when it was answered. */
type Known = { sales: readonly FlashSale[]; lag: number };

export const flashSales = queryOptions({
  queryKey: ["flashSales"],
  queryFn: ({ signal }): Promise<Known> =>
    ask(FlashSales, {}, { signal, cacheable: true }).then((data) => ({
      sales: data.flashSales,
      lag: data.flashSales[0] ? lagOf(data.flashSales[0].serverTime) : 0,
    })),
});

const stockKey = (saleId: string) => ["flashStock", saleId] as const;

/** What is left of each item, told by the server while the page is open; before the first news what the page came with. */
export function useStock(sale: FlashSale | undefined): (itemId: string) => Stock | undefined {
  const queries = useQueryClient();
  const id = sale?.id;
  const follow = sale !== undefined && sale.phase !== "ENDED";
  const { data } = useQuery<readonly Stock[]>({
    queryKey: stockKey(id ?? ""),
    queryFn: () => [],
    enabled: false,
  });
  useEffect(() => {
    if (!id || !follow) return;
    return listen(
      FlashSaleStock,
      { saleId: id },
      {
        live: () => undefined,
        next: ({ flashSaleStock }) => queries.setQueryData(stockKey(id), flashSaleStock),
      },
    );
  }, [id, follow, queries]);
  return (itemId) =>
    data?.find((one) => one.itemId === itemId) ?? sale?.items.find((one) => one.id === itemId)?.stock;
}
