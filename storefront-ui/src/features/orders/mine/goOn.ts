import { useEffect } from "react";

type List = {
  hasNextPage: boolean;
  isFetching: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
};

/** Loads page after page as long as nothing to show is among those that are there; returns whether it still does. */
export function useGoOn(list: List, nothing: boolean): boolean {
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = list;
  const goesOn = nothing && hasNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (goesOn && !isFetching) fetchNextPage();
  }, [goesOn, isFetching, fetchNextPage]);
  return goesOn;
}
