import { graphql } from "@/shared/api/generated";
import type { AccountFormat, AccountRulesPartsFragment, Carrier } from "@/shared/api/generated/graphql";

export type { Carrier };
export type AccountRules = AccountRulesPartsFragment;

export const AccountRulesParts = graphql(`
  fragment AccountRulesParts on AccountRules {
    carriers
    portedNumbers
    pattern
    label
    example
    servers { code name }
  }
`);

/** Whom to credit, as it is sent: the account, the server it is on, the carrier that its number moved to. */
export type Named = { account: string; server?: string; portedTo?: Carrier };

/** What goods ask of the account to be credited. */
export type Asks = {
  format: AccountFormat;
  rules?: AccountRules | null | undefined;
  /** The goods that ask; inside a bundle, the part of it. */
  variantId: string;
  productId?: string | undefined;
  /** What is credited, when that is not plain from the page around it. */
  goods?: string | undefined;
};

/** What was typed and chosen so far. */
export type Draft = { typed: string; server?: string; portedTo?: Carrier };

type Asking = { id: string; accountFormat?: AccountFormat | null; accountRules?: AccountRules | null };

/** What a variant of a product asks; undefined when it credits nobody. */
export function asksOf(variant: Asking | undefined, product: { id: string }): Asks | undefined {
  return variant?.accountFormat
    ? {
        format: variant.accountFormat,
        rules: variant.accountRules,
        variantId: variant.id,
        productId: product.id,
      }
    : undefined;
}

type Part = { variant: Asking & { name: string }; product: { id: string; name: string } };

/** What the parts of a bundle ask: one account serves them all. */
export function asksInside(parts: readonly Part[]): Asks | undefined {
  // One that says more of it asks for the others.
  const asking = parts.filter(({ variant }) => variant.accountFormat);
  const part = asking.find(({ variant }) => variant.accountRules) ?? asking[0];
  const asks = part && asksOf(part.variant, part.product);
  return asks && { ...asks, goods: `${part.product.name} ${part.variant.name}` };
}
