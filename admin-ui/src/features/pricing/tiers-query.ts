import { useQuery } from "@tanstack/react-query";
import { asked } from "@/shared/api/ask";
import { MemberTiersDocument } from "./documents";

/** The tiers in use, the lowest first. */
export function useTiers() {
  const tiers = useQuery({ ...asked(MemberTiersDocument, {}), staleTime: 60_000 }).data?.memberTiers;
  return (tiers ?? []).filter((tier) => tier.active);
}
