import { queryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { QuotePartsFragment } from "@/shared/api/generated/graphql";

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
      account
      chosen { choice variantId name variantName quantity accountFormat }
      available
      unitPrice { amount currency }
      total { amount currency }
      steps { ...PriceStepParts }
      availability { state fewLeft }
      variant { id name kind maxPerOrder accountFormat topupSpeed promisedSeconds uses }
      listing {
        __typename
        id
        slug
        name
        imageUrl
        deliveryPromise
        ... on Bundle { components { product { id name } variant { id name accountFormat } } }
      }
    }
  }
`);

const QuoteLines = graphql(`
  query QuoteLines($lines: [LineInput!]!) {
    quote(input: { lines: $lines }) {
      __typename
      ... on Quote { ...QuoteParts }
      ... on UserError { code message path }
      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }
      ... on AccountInvalid { variantId format }
      ... on ChoiceRefused { variantId reason }
    }
  }
`);

export type WantedLine = {
  variantId: string;
  quantity: number;
  account?: string | undefined;
  choices?: readonly string[] | undefined;
};

type QuoteLine = QuotePartsFragment["lines"][number];

/** What must be named before these goods can be ordered, and of which of them; undefined when nothing. */
export function asksFor({ variant, listing, chosen }: Pick<QuoteLine, "variant" | "listing" | "chosen">) {
  if (variant.accountFormat) return { format: variant.accountFormat, goods: undefined };
  const taken = chosen.find((option) => option.accountFormat);
  if (taken?.accountFormat)
    return { format: taken.accountFormat, goods: `${taken.name} ${taken.variantName}` };
  const part =
    listing.__typename === "Bundle"
      ? listing.components.find((component) => component.variant.accountFormat)
      : undefined;
  return part?.variant.accountFormat
    ? { format: part.variant.accountFormat, goods: `${part.product.name} ${part.variant.name}` }
    : undefined;
}

/** What these lines cost now, with every step of the price, and which of them cannot be had. */
export function quoteOf(lines: readonly WantedLine[]) {
  const wanted = lines.map(({ variantId, quantity, account, choices }) => ({
    variantId,
    quantity,
    ...(account && { account }),
    ...(choices?.length && { choices: [...choices] }),
  }));
  return queryOptions({
    queryKey: ["quote", wanted],
    queryFn: ({ signal }) => ask(QuoteLines, { lines: wanted }, { signal }).then((data) => data.quote),
    enabled: wanted.length > 0,
    staleTime: 10_000,
  });
}
