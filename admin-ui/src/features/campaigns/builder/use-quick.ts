import { useEffect, useState } from "react";

const PAUSE_MS = 60;

/** The value a moment after it changed: short enough that prices follow within 200 ms, long enough for a burst of keys. */
export function useQuick<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as T), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
