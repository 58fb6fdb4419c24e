import { queryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { FlashSaleCardFragment } from "@/shared/api/generated/graphql";
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
      mostAtOnce
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
