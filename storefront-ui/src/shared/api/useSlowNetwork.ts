import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";

const SLOW_MS = 5_000;

/** Whether something on the page has been waited for so long that its reader should be told. */
export function useSlowNetwork(): boolean {
  const waiting = useIsFetching({ predicate: ({ state }) => state.data === undefined }) > 0;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setSlow(false);
      return;
    }
    const patience = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(patience);
  }, [waiting]);
  return slow;
}
