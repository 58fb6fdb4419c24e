import { useState } from "react";
import type { StorePartsFragment } from "@/shared/api/generated/graphql";

const REMEMBERED = "tessera.counter.store";

/** At which store this device stands: chosen once, remembered by the device. Of one store there is no choice. */
export function useStanding(stores: StorePartsFragment[] | undefined) {
  const [id, setId] = useState(() => localStorage.getItem(REMEMBERED));
  const open = stores?.filter(({ active }) => active);
  const chosen = open?.find((store) => store.id === id) ?? (open?.length === 1 ? open[0] : undefined);
  const stand = (next: string) => {
    localStorage.setItem(REMEMBERED, next);
    setId(next);
  };
  return { open, chosen, stand };
}
