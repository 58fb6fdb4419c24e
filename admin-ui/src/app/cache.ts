import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { CallFailed, troubleOf } from "@/shared/api/errors";

let ended: () => void = () => undefined;

/** Told once a call finds that the session is over. */
export function whenSessionEnds(listener: () => void): void {
  ended = listener;
}

const onError = (error: unknown) => {
  if (troubleOf(error) === "unauthenticated") {
    cache.removeQueries({ queryKey: ["Me"] });
    ended();
  }
};

const worthAnotherTry = (failures: number, error: unknown) =>
  error instanceof CallFailed &&
  (error.trouble === "unreachable" || error.trouble === "offline") &&
  failures < 2;

export const cache: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { staleTime: 5_000, retry: worthAnotherTry, networkMode: "always" },
    // A write is never repeated behind the reader's back; its idempotency key lets them press again.
    mutations: { retry: false, networkMode: "always" },
  },
});
