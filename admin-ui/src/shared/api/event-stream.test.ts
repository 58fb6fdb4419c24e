import { expect, test } from "vitest";
import { events } from "./event-stream";

const stream = (...chunks: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

test("events are found wherever the network cuts them", async () => {
  const found = [];
  for await (const event of events(
    stream(":\n\nevent: ne", 'xt\ndata: {"a"', ":1}\n", "\nevent: complete\n\n"),
  )) {
    found.push(event);
  }
  expect(found).toEqual([
    { name: "next", data: '{"a":1}' },
    { name: "complete", data: "" },
  ]);
});
