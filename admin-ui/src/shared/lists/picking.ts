import { useState } from "react";

/** As many as one act takes. */
const MOST = 100;

/** Rows that were chosen for an act on several at once. They stay chosen while one leafs through the pages. */
export interface Picking<Row> {
  rows: Row[];
  isPicked: (row: Row) => boolean;
  /** What a row is called, for who cannot see which line a box is in. */
  nameOf: (row: Row) => string;
  pick: (rows: Row[], on: boolean) => void;
  clear: () => void;
}

export function usePicking<Row>(
  rowKey: (row: Row) => string,
  nameOf: (row: Row) => string,
  listed: Row[] | undefined,
): Picking<Row> {
  const [picked, setPicked] = useState<ReadonlyMap<string, Row>>(new Map());
  const now = new Map((listed ?? []).map((row) => [rowKey(row), row]));
  return {
    // As the list shows it now, where it does.
    rows: [...picked].map(([key, row]) => now.get(key) ?? row),
    isPicked: (row) => picked.has(rowKey(row)),
    nameOf,
    pick: (rows, on) => {
      const next = new Map(picked);
      for (const row of rows) {
        if (!on) next.delete(rowKey(row));
        else if (next.size < MOST) next.set(rowKey(row), row);
      }
      setPicked(next);
    },
    clear: () => setPicked(new Map()),
  };
}
