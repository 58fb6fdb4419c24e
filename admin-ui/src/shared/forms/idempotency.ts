import { useRef } from "react";

function freshKey(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** One key per content: pressing again repeats the same act, a changed form is a new one. */
export function useIdempotencyKey(): (input: unknown) => string {
  const last = useRef({ content: "", key: "" });
  return (input) => {
    const content = JSON.stringify(input);
    if (last.current.content !== content) last.current = { content, key: freshKey() };
    return last.current.key;
  };
}
