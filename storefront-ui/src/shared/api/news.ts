import type { QueryClient, QueryKey } from "@tanstack/react-query";

/**
 * Keeps what the server told by itself. A question that is under way may have been read before the news and be answered
 * after it, so it is asked anew: the last answer kept is never older than the last news.
 */
export function keepNews<Known>(
  queries: QueryClient,
  queryKey: QueryKey,
  next: (old: Known | undefined) => Known,
): void {
  queries.setQueryData<Known>(queryKey, next);
  if (queries.isFetching({ queryKey, exact: true }) > 0)
    void queries.invalidateQueries({ queryKey, exact: true });
}
