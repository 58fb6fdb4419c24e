import { describe, expect, it } from "vitest";
import { readEvents } from "./listen";

async function collected(...chunks: string[]) {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
  const found = [];
  for await (const event of readEvents(body)) found.push(event);
  return found;
}

describe("server-sent events", () => {
  it("are put together from chunks cut anywhere, also within a character", async () => {
    const bytes = new TextEncoder().encode('event: next\ndata: {"name":"月卡"}\n\nevent: complete\n\n');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const found = [];
    for await (const event of readEvents(body)) found.push(event);
    expect(found).toEqual([
      { event: "next", data: '{"name":"月卡"}' },
      { event: "complete", data: "" },
    ]);
  });

  it("pass over signs of life and join data of several lines", async () => {
    expect(await collected(":\n\n", "event: next\r\ndata: a\r\ndata: b\r\n\r\n")).toEqual([
      { event: "next", data: "a\nb" },
    ]);
  });
});
