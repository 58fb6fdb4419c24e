import { queryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { GroupInput } from "@/shared/api/generated/graphql";
import { asked, type WantedLine } from "@/shared/pricing/quote";

export const QuoteCouponParts = graphql(`
  fragment QuoteCouponParts on Quote {
    coupons { name counts saves { amount currency } message }
    usableCoupons { saves { amount currency } own { id coupon { id name smallPrint } } }
  }
`);

const CheckoutQuote = graphql(`
  query CheckoutQuote(
    $lines: [LineInput!]!
    $gifts: [ID!]
    $group: GroupInput
    $couponCodes: [String!]
    $couponIds: [ID!]
  ) {
    quote(
      input: {
        lines: $lines
        gifts: $gifts
        group: $group
        couponCodes: $couponCodes
        couponIds: $couponIds
      }
    ) {
      __typename
      ... on Quote { ...QuoteParts ...QuoteCouponParts }
      ... on UserError { code message path }
      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }
      ... on AccountInvalid { variantId format }
      ... on CarrierRefused { variantId carriers mayBePorted }
      ... on ServerRefused { variantId servers { code name } }
      ... on ChoiceRefused { variantId reason }
    }
  }
`);

/** The coupons that the buyer means to use: codes as they were typed, and of their own which. */
export type ChosenCoupons = { codes: readonly string[]; ids: readonly string[] };

/** What these lines cost now with the gifts and coupons that were chosen, and what one's own coupons would save. */
export function checkoutQuote(
  lines: readonly WantedLine[],
  gifts: readonly string[],
  group: GroupInput | undefined,
  coupons: ChosenCoupons,
) {
  const variables = {
    lines: asked(lines),
    ...(gifts.length > 0 && { gifts: [...gifts] }),
    ...(group && { group }),
    ...(coupons.codes.length > 0 && { couponCodes: [...coupons.codes] }),
    ...(coupons.ids.length > 0 && { couponIds: [...coupons.ids] }),
  };
  return queryOptions({
    queryKey: ["quote", "checkout", variables],
    queryFn: ({ signal }) => ask(CheckoutQuote, variables, { signal }).then((data) => data.quote),
    enabled: lines.length > 0,
    staleTime: 10_000,
  });
}
