import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { asked } from "@/shared/api/ask";
import { useLive } from "@/shared/api/live";
import { useCan } from "@/shared/session/me";
import { BellDocument, NewsDocument } from "./documents";

/** While no line holds: as often as the server looks. */
const ASK_MS = 30_000;
const SHOWN = ["AlertBell", "Alerts", "Alert", "AlertRules"];

function refresh(cache: QueryClient) {
  for (const name of SHOWN) void cache.invalidateQueries({ queryKey: [name] });
}

/** Keeps what is shown of alerts true for as long as somebody is signed in. The server tells when something changed. */
export function useAlertNews(): void {
  const cache = useQueryClient();
  useLive({
    document: NewsDocument,
    variables: {},
    onNews: () => refresh(cache),
    poll: BellDocument,
    onPolled: (bell) => cache.setQueryData(asked(BellDocument, {}).queryKey, bell),
    everyMs: ASK_MS,
    enabled: useCan()("ALERTS_READ"),
  });
}
