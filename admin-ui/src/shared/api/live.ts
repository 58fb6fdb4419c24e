import { useQueryClient } from "@tanstack/react-query";
import { createClient } from "graphql-ws";
import { useEffect, useRef, useState } from "react";
import { language } from "@/shared/i18n/i18n";
import { ask, body, DOOR, headers } from "./ask";
import { CallFailed, failure } from "./errors";
import { events } from "./event-stream";
import type { TypedDocumentString } from "./generated/graphql";

/** How news arrives now; shown to the reader, because a stale progress bar must not look alive. */
export type Line = "connecting" | "live" | "polling" | "offline" | "closed";

const POLL_MS = 3_000;
const RETRY_SOCKET_MS = 30_000;

interface Feed<TResult> {
  next: (data: TResult) => void;
  open: () => void;
  signal: AbortSignal;
}

/** News over a web socket; resolves when the server completes it, rejects when the line is lost. */
function overSocket<TResult, TVariables extends Record<string, unknown>>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  feed: Feed<TResult>,
): Promise<void> {
  const url = new URL(DOOR, window.location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  const client = createClient({
    url: url.href,
    lazy: true,
    retryAttempts: 1,
    connectionAckWaitTimeout: 5_000,
    keepAlive: 15_000,
    connectionParams: { client: "admin", language: language() },
  });
  return new Promise<void>((resolve, reject) => {
    const stop = client.subscribe<TResult>(
      { query: document.toString(), variables },
      {
        next: (answer) => {
          if (answer.errors?.length) reject(failure(answer.errors as never));
          else if (answer.data) {
            feed.open();
            feed.next(answer.data);
          }
        },
        error: (reason) =>
          reject(Array.isArray(reason) ? failure(reason) : new CallFailed("unreachable", "socket closed")),
        complete: resolve,
      },
    );
    feed.signal.addEventListener("abort", () => {
      stop();
      resolve();
    });
  }).finally(() => client.dispose());
}

/** The same over server-sent events, for networks that break web sockets. */
async function overEvents<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  feed: Feed<TResult>,
): Promise<void> {
  const response = await fetch(DOOR, {
    method: "POST",
    credentials: "same-origin",
    headers: headers("text/event-stream"),
    body: body(document, variables),
    signal: feed.signal,
  });
  if (
    !response.ok ||
    !response.body ||
    !response.headers.get("content-type")?.startsWith("text/event-stream")
  ) {
    throw new CallFailed("unreachable", `HTTP ${response.status}`);
  }
  for await (const event of events(response.body)) {
    if (event.name === "complete") return;
    if (event.name !== "next") continue;
    const answer = JSON.parse(event.data) as { data?: TResult; errors?: [] };
    if (answer.errors?.length) throw failure(answer.errors);
    feed.open();
    if (answer.data) feed.next(answer.data);
  }
  throw new CallFailed("unreachable", "stream ended");
}

const final = (error: unknown) =>
  error instanceof CallFailed && (error.trouble === "unauthenticated" || error.trouble === "forbidden");

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

interface Following<TResult, TVariables, TPolled> {
  document: TypedDocumentString<TResult, TVariables>;
  variables: TVariables;
  onNews: (data: TResult) => void;
  /** Asked every few seconds when neither socket nor event stream holds. */
  poll: TypedDocumentString<TPolled, TVariables>;
  onPolled: (data: TPolled) => void;
  /** How often, in milliseconds; every three seconds unless it says otherwise. */
  everyMs?: number;
  enabled: boolean;
}

/** Follow a thing until it completes: socket first, then event stream, then polling, and back again. */
export function useLive<TResult, TVariables extends Record<string, unknown>, TPolled>(
  following: Following<TResult, TVariables, TPolled>,
): Line {
  const [line, setLine] = useState<Line>("connecting");
  const latest = useRef(following);
  latest.current = following;
  const { enabled } = following;
  const cache = useQueryClient();
  const key = JSON.stringify(following.variables);

  useEffect(() => {
    if (!enabled) {
      setLine("closed");
      return;
    }
    const stopped = new AbortController();
    const { signal } = stopped;
    const feed: Feed<TResult> = {
      next: (data) => latest.current.onNews(data),
      open: () => setLine("live"),
      signal,
    };
    const follow = async () => {
      const { document, poll } = latest.current;
      const variables = JSON.parse(key) as TVariables;
      setLine("connecting");
      while (!signal.aborted) {
        for (const way of [overSocket, overEvents]) {
          try {
            await way(document, variables, feed);
            if (!signal.aborted) setLine("closed");
            return;
          } catch (error) {
            if (signal.aborted) return;
            if (final(error)) {
              // Whatever else is shown belongs to a session that is over: asking again leads to the way back in.
              void cache.invalidateQueries();
              return;
            }
          }
        }
        const until = Date.now() + RETRY_SOCKET_MS;
        while (!signal.aborted && Date.now() < until) {
          setLine(navigator.onLine ? "polling" : "offline");
          await ask(poll, variables, signal)
            .then((data) => latest.current.onPolled(data))
            .catch(() => setLine("offline"));
          await pause(latest.current.everyMs ?? POLL_MS, signal);
        }
      }
    };
    void follow();
    return () => stopped.abort();
  }, [enabled, key, cache]);

  return line;
}
