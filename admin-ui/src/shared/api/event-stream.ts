interface StreamEvent {
  name: string;
  data: string;
}

/** Events of a `text/event-stream` body, in order. Comment lines, used as heartbeats, are passed over. */
export async function* events(stream: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = "";
  try {
    while (true) {
      const { value, done } = await reader.read();
      rest += decoder.decode(value, { stream: !done }).replace(/\r\n?/g, "\n");
      let end = rest.indexOf("\n\n");
      while (end >= 0) {
        const event = parse(rest.slice(0, end));
        rest = rest.slice(end + 2);
        if (event) yield event;
        end = rest.indexOf("\n\n");
      }
      if (done) return;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function parse(block: string): StreamEvent | null {
  let name = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    if (line.startsWith("event:")) name = line.slice(6).trim();
    else if (line.startsWith("data:")) data.push(line.slice(5).replace(/^ /, ""));
  }
  return data.length > 0 || name !== "message" ? { name, data: data.join("\n") } : null;
}
