import { useState } from "react";
import type { Paging } from "./records";

/** Paging of a list inside a screen, whose address tells nothing of it: `after` is where its present page begins. */
export function useTrail(): { after: string | null; paging: Paging } {
  const [trail, setTrail] = useState<string[]>([]);
  return {
    after: trail.at(-1) ?? null,
    paging: {
      page: trail.length + 1,
      next: (cursor) => setTrail([...trail, cursor]),
      previous: () => setTrail(trail.slice(0, -1)),
    },
  };
}
