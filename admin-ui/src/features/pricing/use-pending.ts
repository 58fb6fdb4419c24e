import { useCallback, useState } from "react";
import type { Changes } from "./changes";
import type { Row } from "./price-grid";

/** What was typed into a grid and is not saved, with the rows it was typed into. */
export function usePending() {
  const [changes, setChanges] = useState<Changes>({});
  const [rows, setRows] = useState<ReadonlyMap<string, Row>>(new Map());
  const note = useCallback((made: Changes, seen: Row[]) => {
    setChanges(made);
    setRows((known) => new Map([...known, ...seen.map((row) => [row.id, row] as const)]));
  }, []);
  const clear = useCallback(() => setChanges({}), []);
  return { changes, rows, note, clear };
}
