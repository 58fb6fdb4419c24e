import type { QueryClient } from "@tanstack/react-query";
import { wipeKept } from "@/shared/kept/store";

/** What belonged to the one who leaves must stay neither in memory nor on the device for the next. */
export async function leave(queries: QueryClient): Promise<void> {
  queries.removeQueries({ queryKey: ["order"] });
  await wipeKept();
  await queries.resetQueries({ queryKey: ["me"] });
}
