import type { Key } from "./key-form";
import type { Door } from "./main";

interface Asked {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

const text = new TextEncoder();
const hex = (bytes: ArrayBuffer | Uint8Array) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The headers of one signed request, as /docs/en/signing describes them. */
export async function signedHeaders(key: Key, path: string, body: string): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = hex(crypto.getRandomValues(new Uint8Array(16)));
  const digest = hex(await crypto.subtle.digest("SHA-256", text.encode(body)));
  const signed = text.encode(`POST\n${path}\n\n${timestamp}\n${nonce}\n${digest}\n`);
  const secret = await crypto.subtle.importKey("raw", text.encode(key.secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return {
    "x-tessera-key": key.id,
    "x-tessera-timestamp": timestamp,
    "x-tessera-nonce": nonce,
    "x-tessera-signature": `v1=${hex(await crypto.subtle.sign("HMAC", secret, signed))}`,
  };
}

/** How GraphiQL asks a door: by POST, subscriptions as server-sent events; told what each operation cost. */
export function fetcherOf(door: Door, key: Key | null) {
  const path = `/graphql/${door}`;
  const send = async (asked: Asked, accept: string, more?: Record<string, string>) => {
    const body = JSON.stringify(asked);
    const signed = key ? await signedHeaders(key, path, body) : {};
    return fetch(path, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", accept, "x-tessera-cost": "1", ...more, ...signed },
      body,
    });
  };
  return (asked: Asked, options?: { headers?: Record<string, string> }) => {
    const streams = /^\s*(#.*\s*)*subscription\b/m.test(asked.query) && door !== "partner";
    if (!streams) {
      return send(asked, "application/graphql-response+json, application/json;q=0.9", options?.headers).then((answer) =>
        answer.json(),
      );
    }
    return events(send(asked, "text/event-stream", options?.headers));
  };
}

async function* events(answering: Promise<Response>): AsyncGenerator<unknown> {
  const answer = await answering;
  if (!answer.headers.get("content-type")?.startsWith("text/event-stream") || !answer.body) {
    yield await answer.json();
    return;
  }
  let left = "";
  for await (const part of answer.body.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>) {
    left += part;
    const blocks = left.split("\n\n");
    left = blocks.pop() ?? "";
    for (const block of blocks) {
      const data = block.match(/^data: ?(.*)$/m)?.[1];
      if (/^event: complete/m.test(block)) return;
      if (/^event: next/m.test(block) && data) yield JSON.parse(data);
    }
  }
}
