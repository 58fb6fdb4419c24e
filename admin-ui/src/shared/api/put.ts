import { headers } from "./ask";

interface Put {
  ok: boolean;
  /** What the server answered; null when nothing came, or no JSON. */
  answer: Record<string, unknown> | null;
  /** The server's words when it refused, else null. */
  message: string | null;
}

/** Stream a file's bytes to a signed address; `sent` counts the bytes that are gone, `stop` ends it. Never throws. */
export function put(
  url: string,
  file: File,
  sent: (bytes: number) => void,
  stop?: AbortSignal,
): Promise<Put> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const failed = () => resolve({ ok: false, answer: null, message: null });
    request.open("PUT", url);
    for (const [name, value] of Object.entries(headers("application/json")))
      request.setRequestHeader(name, value);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = (event) => sent(event.loaded);
    request.onload = () => {
      const answer = parsed(request.responseText);
      const words = answer?.message;
      resolve({
        ok: request.status >= 200 && request.status < 300,
        answer,
        message: typeof words === "string" ? words : null,
      });
    };
    request.onerror = failed;
    request.onabort = failed;
    stop?.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === "object" ? (answer as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
