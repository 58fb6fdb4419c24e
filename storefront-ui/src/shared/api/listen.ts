import { currentLanguage } from "@/shared/i18n/language";
import { DOOR, documentId } from "./ask";
import type { TypedDocumentString } from "./generated/graphql";

type Listening<Result> = {
  next: (result: Result) => void;
  /** True while news arrives by itself; false while it does not and must be asked for. */
  live: (live: boolean) => void;
};

/** How a stream ended: it was never there, it broke off, or the server said that there is no more. */
type Ending = "refused" | "broken" | "complete";
type Stream = (deliver: (data: unknown) => void, signal: AbortSignal) => Promise<Ending>;

const FIRST_NEWS_MS = 6_000;
const PAUSES_MS = [500, 1_500, 4_000, 10_000];

/**
 * Follows a subscription over a WebSocket, or over server-sent events where sockets do not get through, and takes it
 * up again whenever it breaks. Returns the way to stop.
 */
export function listen<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { next, live }: Listening<Result>,
): () => void {
  const stop = new AbortController();
  const streams: Stream[] = [
    (deliver, signal) => overSocket(document, variables, deliver, signal),
    (deliver, signal) => overEvents(document, variables, deliver, signal),
  ];
  void (async () => {
    let way = 0;
    for (let failures = 0; !stop.signal.aborted; ) {
      let heard = false;
      const stream = streams[way % streams.length] as Stream;
      const ending = await stream((data) => {
        if (stop.signal.aborted) return;
        if (!heard) live(true);
        heard = true;
        failures = 0;
        next(data as Result);
      }, stop.signal).catch((): Ending => "refused");
      if (stop.signal.aborted) return;
      live(false);
      if (ending === "complete" && heard) failures = 0;
      if (!heard) way += 1;
      await pause(PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 0, stop.signal);
      failures += 1;
    }
  })();
  return () => stop.abort();
}

async function overSocket(
  document: TypedDocumentString<unknown, never>,
  variables: unknown,
  deliver: (data: unknown) => void,
  stop: AbortSignal,
): Promise<Ending> {
  const { createClient } = await import("graphql-ws");
  const url = new URL(DOOR, location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  const client = createClient({
    url: url.href,
    retryAttempts: 0,
    keepAlive: 15_000,
    connectionParams: { client: "storefront", language: currentLanguage() },
  });
  return new Promise<Ending>((resolve) => {
    let heard = false;
    const end = (ending: Ending) => {
      clearTimeout(patience);
      stop.removeEventListener("abort", hush);
      // Left before it is disposed of: a line that is only just opening would still be spoken on.
      leave();
      void client.dispose();
      resolve(ending);
    };
    const hush = () => end("complete");
    const patience = setTimeout(() => end("refused"), FIRST_NEWS_MS);
    stop.addEventListener("abort", hush);
    const leave = client.subscribe(
      { query: document.toString(), variables: variables as Record<string, unknown> },
      {
        next: ({ data }) => {
          clearTimeout(patience);
          heard = true;
          if (data) deliver(data);
        },
        error: () => end(heard ? "broken" : "refused"),
        complete: () => end(heard ? "complete" : "refused"),
      },
    );
  });
}

async function overEvents(
  document: TypedDocumentString<unknown, never>,
  variables: unknown,
  deliver: (data: unknown) => void,
  stop: AbortSignal,
): Promise<Ending> {
  const response = await fetch(DOOR, {
    method: "POST",
    signal: stop,
    headers: {
      accept: "text/event-stream",
      "accept-language": currentLanguage(),
      "content-type": "application/json",
      "x-tessera-client": "storefront",
    },
    body: JSON.stringify({ documentId: documentId(document), variables }),
  });
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  if (!response.ok || !response.body || !isStream) return "refused";
  for await (const { event, data } of readEvents(response.body)) {
    if (event === "complete") return "complete";
    if (event !== "next") continue;
    const result = (JSON.parse(data) as { data?: unknown }).data;
    if (result) deliver(result);
  }
  return "broken";
}

/** Server-sent events as they come: a name and its data. Comments, which keep the line open, are passed over. */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<{ event: string; data: string }> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>)
    .getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest = (rest + value).replace(/\r\n?/g, "\n");
      for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
        const fields = rest.slice(0, end).split("\n");
        rest = rest.slice(end + 2);
        const pick = (name: string) =>
          fields
            .filter((field) => field.startsWith(`${name}:`))
            .map((field) => field.slice(name.length + 1).trimStart());
        const data = pick("data").join("\n");
        const event = pick("event")[0] ?? "message";
        if (data !== "" || event !== "message") yield { event, data };
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
