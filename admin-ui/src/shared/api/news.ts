import type { QueryClient } from "@tanstack/react-query";

/**
 * Keeps what the server told by itself. A question that is under way may have been read before the news and be answered
 * after it, so it is asked anew: the last answer kept is never older than the last news.
 */
export function keepNews<Known>(cache: QueryClient, queryKey: readonly unknown[], known: Known): void {
  cache.setQueryData(queryKey, known);
  if (cache.isFetching({ queryKey, exact: true }) > 0)
    void cache.invalidateQueries({ queryKey, exact: true });
}
