import { useQuery } from "@tanstack/react-query";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { Amount } from "@/shared/format/money";

const CurrenciesDocument = graphql(`
  query Currencies {
    channels { id currency aloneUpTo { amount currency } }
  }
`);

const RARELY_CHANGES_MS = 5 * 60_000;

/** What an offer outside a campaign may cost in each currency; nothing until that is known. */
export function useAloneUpTo(): Record<string, Amount> {
  const { data } = useQuery({ ...asked(CurrenciesDocument, {}), staleTime: RARELY_CHANGES_MS });
  return Object.fromEntries(data?.channels.map((one) => [one.currency, one.aloneUpTo]) ?? []);
}

/** What the shop sells in, its first channel's currency first, each once; none until that is known. */
export function useCurrencies(): string[] {
  const { data } = useQuery({ ...asked(CurrenciesDocument, {}), staleTime: RARELY_CHANGES_MS });
  return [...new Set(data?.channels.map((one) => one.currency) ?? [])];
}
