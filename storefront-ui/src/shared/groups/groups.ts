import { queryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { GroupOfferPartsFragment, GroupPartsFragment } from "@/shared/api/generated/graphql";

export const GroupParts = graphql(`
  fragment GroupParts on BuyingGroup {
    id
    state
    size
    taken
    left
    endsAt
    closedAt
    serverTime
    price { amount currency }
    members { label hue leads isYou paid }
  }
`);

export const GroupOfferParts = graphql(`
  fragment GroupOfferParts on GroupOffer {
    id
    size
    hours
    mostAPerson
    endsAt
    price { amount currency }
    variant { id name price { amount currency } }
    openGroups { ...GroupParts }
  }
`);

const GroupOffers = graphql(`
  query GroupOffers($productId: ID!) {
    groupOffers(productId: $productId) { ...GroupOfferParts }
  }
`);

export type Group = GroupPartsFragment;
export type GroupOffer = GroupOfferPartsFragment;

/** How far this device's clock is behind the server's, in milliseconds, when the answer came. */
export const lagOf = (serverTime: string) => Date.parse(serverTime) - Date.now();

const FRESH_MS = 15_000;

/** Which of a product's variants may be bought with a group, and the groups that wait for somebody. */
export function offersOf(productId: string) {
  return queryOptions({
    queryKey: ["groups", "offers", productId],
    queryFn: ({ signal }) =>
      ask(GroupOffers, { productId }, { signal }).then(({ groupOffers }) => ({
        offers: groupOffers,
        lag: lagOf(groupOffers[0]?.openGroups[0]?.serverTime ?? new Date().toISOString()),
      })),
    staleTime: FRESH_MS,
  });
}
