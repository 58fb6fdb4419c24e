import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { allKept, type Kept, keep, letGo } from "./store";

/** Under `me`, so that signing out drops it with everything else of that person. */
const KEPT_KEY = ["me", "kept"] as const;

/** What this device keeps; undefined while it is looked for and where the browser keeps nothing. */
export function useKept() {
  return useQuery({ queryKey: KEPT_KEY, queryFn: allKept, networkMode: "always", retry: false }).data;
}

export function useKeep() {
  const queries = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: ({ code, on }: { code: Kept; on: boolean }) => (on ? keep(code) : letGo(code.id)),
    onSettled: () => queries.invalidateQueries({ queryKey: KEPT_KEY }),
  });
}
