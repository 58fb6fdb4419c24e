import { QueryClient } from "@tanstack/react-query";
import { ServerProblem, Unreachable } from "./problems";

const TRIES = 3;

function worthAnotherTry(failures: number, error: Error): boolean {
  const passing = error instanceof Unreachable || (error instanceof ServerProblem && error.passing);
  return passing && failures < TRIES;
}

/** Reads are tried again when the network was at fault; writes decide for themselves. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: worthAnotherTry,
        retryDelay: (failures) => Math.min(600 * 2 ** failures, 5_000),
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
