import { onlineManager, QueryClient } from "@tanstack/react-query";
import { ServerProblem, Unreachable } from "./problems";

const TRIES = 3;

function worthAnotherTry(failures: number, error: Error): boolean {
  const passing = error instanceof Unreachable || (error instanceof ServerProblem && error.passing);
  return passing && navigator.onLine && failures < TRIES;
}

/** Reads are tried again when the network was at fault; writes decide for themselves. */
export function createQueryClient(): QueryClient {
  // It believes in a network until it hears otherwise: a page opened without one would never hear that it is back.
  onlineManager.setOnline(navigator.onLine);
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: worthAnotherTry,
        retryDelay: (failures) => Math.min(600 * 2 ** failures, 5_000),
        refetchOnWindowFocus: false,
        // Without a network a page says so at once, instead of waiting in silence, and goes on when it is back.
        networkMode: "always",
        refetchOnReconnect: true,
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
