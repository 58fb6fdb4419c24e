import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { graphql } from "@/shared/api/generated";
import { listen } from "@/shared/api/listen";
import type { FlashSale, Stock } from "./sales";

const FlashSaleStock = graphql(`
  subscription FlashSaleStock($saleId: ID!) {
    flashSaleStock(saleId: $saleId) { itemId quota left mayReturn }
  }
`);

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
