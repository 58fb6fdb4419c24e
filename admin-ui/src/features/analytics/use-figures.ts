import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { asked } from "@/shared/api/ask";
import type { TypedDocumentString } from "@/shared/api/generated/graphql";

const FRESH_MS = 60_000;

/** Figures for the days in the address; while others are fetched the last ones stay. */
export function useFigures<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
) {
  return useQuery({
    ...asked(document, variables),
    placeholderData: keepPreviousData,
    refetchInterval: FRESH_MS,
  });
}
