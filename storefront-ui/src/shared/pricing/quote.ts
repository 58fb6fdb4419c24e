import { queryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { GroupInput, QuotePartsFragment } from "@/shared/api/generated/graphql";
import { type Asks, asksInside, asksOf, type Carrier, type Named } from "@/shared/crediting/rules";

export const PriceStepParts = graphql(`
  fragment PriceStepParts on PriceStep { kind label amount { amount currency } }
`);

export const PromotionParts = graphql(`
  fragment PromotionParts on PromotionResult { name outcome saves { amount currency } message }
`);

export const QuoteParts = graphql(`
  fragment QuoteParts on Quote {
    fingerprint
    subtotal { amount currency }
    discount { amount currency }
    total { amount currency }
    wallet { available { amount currency } pays { amount currency } left { amount currency } }
    steps { ...PriceStepParts }
    promotions { ...PromotionParts }
    hints { message }
    gifts {
      name
      picks
      options {
        variantId
        taken
        variant { name availability { state } }
        listing { name imageUrl }
      }
    }
    lines {
      quantity
      gift
      account
      carrier
      ported
      server { code name }
      chosenLater
      chosen {
        choice
        variantId
        name
        variantName
        quantity
        accountFormat
        accountRules { ...AccountRulesParts }
      }
      available
      unitPrice { amount currency }
      discount { amount currency }
      total { amount currency }
      steps { ...PriceStepParts }
      availability { state fewLeft }
      variant {
        id
        name
        kind
        maxPerOrder
        accountFormat
        accountRules { ...AccountRulesParts }
        topupSpeed
        promisedSeconds
        uses
      }
      listing {
        __typename
        id
        slug
        name
        imageUrl
        deliveryPromise
        ... on Bundle {
          components {
            product { id name }
            variant { id name accountFormat accountRules { ...AccountRulesParts } }
          }
        }
      }
    }
  }
`);

const QuoteLines = graphql(`
  query QuoteLines($lines: [LineInput!]!, $gifts: [ID!], $group: GroupInput) {
    quote(input: { lines: $lines, gifts: $gifts, group: $group }) {
      __typename
      ... on Quote { ...QuoteParts }
      ... on UserError { code message path }
      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }
      ... on AccountInvalid { variantId format }
      ... on CarrierRefused { variantId carriers mayBePorted }
      ... on ServerRefused { variantId servers { code name } }
      ... on ChoiceRefused { variantId reason }
    }
  }
`);

export type WantedLine = {
  variantId: string;
  quantity: number;
  account?: string | undefined;
  server?: string | undefined;
  portedTo?: Carrier | undefined;
  choices?: readonly string[] | undefined;
};

type QuoteLine = QuotePartsFragment["lines"][number];

/** What must be named before these goods can be ordered, and of which of them; undefined when nothing. */
export function asksFor({
  variant,
  listing,
  chosen,
}: Pick<QuoteLine, "variant" | "listing" | "chosen">): Asks | undefined {
  if (variant.accountFormat) return asksOf(variant, listing);
  const taken = chosen.find((option) => option.accountFormat);
  if (taken?.accountFormat) {
    return {
      format: taken.accountFormat,
      rules: taken.accountRules,
      variantId: taken.variantId,
      goods: `${taken.name} ${taken.variantName}`,
    };
  }
  return listing.__typename === "Bundle" ? asksInside(listing.components) : undefined;
}

/** Whom a line credits, as the server has it; undefined while nobody was named. */
export function namedOn({ account, server, ported, carrier }: QuoteLine): Named | undefined {
  return account
    ? { account, ...(server && { server: server.code }), ...(ported && carrier && { portedTo: carrier }) }
    : undefined;
}

/** What these lines cost now, with every step of the price and the gifts taken, and which of them cannot be had. */
export function quoteOf(lines: readonly WantedLine[], gifts: readonly string[] = [], group?: GroupInput) {
  const wanted = lines.map(({ variantId, quantity, account, server, portedTo, choices }) => ({
    variantId,
    quantity,
    ...(account && { account }),
    ...(account && server && { server }),
    ...(account && portedTo && { portedTo }),
    ...(choices?.length && { choices: [...choices] }),
  }));
  return queryOptions({
    queryKey: ["quote", wanted, gifts, group ?? null],
    queryFn: ({ signal }) => {
      const beside = { ...(gifts.length > 0 && { gifts: [...gifts] }), ...(group && { group }) };
      return ask(QuoteLines, { lines: wanted, ...beside }, { signal }).then((data) => data.quote);
    },
    enabled: wanted.length > 0,
    staleTime: 10_000,
  });
}

/** What the checkout's address says of a group: one that is joined (`grp_…`), or the offer of which one is opened. */
export function groupOf(named: string | undefined): GroupInput | undefined {
  if (!named) return undefined;
  return named.startsWith("grp_") ? { groupId: named } : { offerId: named };
}
