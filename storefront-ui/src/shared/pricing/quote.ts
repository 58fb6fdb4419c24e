import { queryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";

export const PriceStepParts = graphql(`
  fragment PriceStepParts on PriceStep { kind label amount { amount currency } }
`);

export const QuoteParts = graphql(`
  fragment QuoteParts on Quote {
    fingerprint
    subtotal { amount currency }
    discount { amount currency }
    total { amount currency }
    steps { ...PriceStepParts }
    lines {
      quantity
      available
      unitPrice { amount currency }
      total { amount currency }
      steps { ...PriceStepParts }
      availability { state fewLeft }
      variant { id name maxPerOrder }
      listing { __typename id slug name imageUrl deliveryPromise }
    }
  }
`);

const QuoteLines = graphql(`
  query QuoteLines($lines: [LineInput!]!) {
    quote(input: { lines: $lines }) {
      __typename
      ... on Quote { ...QuoteParts }
      ... on UserError { code message path }
      ... on QuantityRefused { variantId minimum maximum }
    }
  }
`);

export type WantedLine = { variantId: string; quantity: number };

/** What these lines cost now, with every step of the price, and which of them cannot be had. */
export function quoteOf(lines: readonly WantedLine[]) {
  const wanted = lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
  return queryOptions({
    queryKey: ["quote", wanted],
    queryFn: ({ signal }) => ask(QuoteLines, { lines: wanted }, { signal }).then((data) => data.quote),
    enabled: wanted.length > 0,
    staleTime: 10_000,
  });
}
