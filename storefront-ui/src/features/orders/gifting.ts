import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { GiftPartsFragment, MakeGiftInput } from "@/shared/api/generated/graphql";
import type { AboutOrder } from "./evidence";
import type { Unit } from "./order";

export type Gift = GiftPartsFragment;

export const GiftParts = graphql(`
  fragment GiftParts on Gift {
    id
    state
    message
    recipientName
    expiresAt
    claimedAt
    claimedBy
    token
  }
`);

const MakeGift = graphql(`
  mutation MakeGift($input: MakeGiftInput!, $idempotencyKey: String!) {
    makeGift(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Gift { ...GiftParts }
      ... on UserError { code message }
    }
  }
`);

const TakeBackGift = graphql(`
  mutation TakeBackGift($input: TakeBackGiftInput!) {
    takeBackGift(input: $input) {
      __typename
      ... on Gift { ...GiftParts }
      ... on UserError { code message }
    }
  }
`);

/** Where whoever got the gift opens it. */
export const linkOf = (token: string) => `${location.origin}/gift/${token}`;

/** Whether a piece is whole, unseen, and nobody's but its buyer's. */
export function isGiftable({ kind, state, codes, voucher, gift }: Unit): boolean {
  if (state !== "DELIVERED" || gift?.state === "OPEN" || gift?.state === "CLAIMED") return false;
  if (kind === "CODE" || kind === "SHARED")
    return codes.length > 0 && codes.every((code) => code.revealedAt == null && code.withdrawnAt == null);
  return kind === "VOUCHER" && voucher?.state === "LIVE" && voucher.redeemedAt == null;
}

/** Gives a piece away. The same words for the same piece stay one gift, however often they are sent. */
export function useMakeGift() {
  const queries = useQueryClient();
  const attempt = useRef<{ body: string; key: string }>(undefined);
  return useMutation({
    mutationFn: async (input: MakeGiftInput) => {
      const body = JSON.stringify(input);
      if (attempt.current?.body !== body) attempt.current = { body, key: crypto.randomUUID() };
      const { makeGift } = await ask(MakeGift, { input, idempotencyKey: attempt.current.key });
      attempt.current = undefined;
      return makeGift;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["order"] }),
  });
}

export function useTakeBackGift(about: AboutOrder) {
  const queries = useQueryClient();
  const { lookupToken } = about;
  return useMutation({
    mutationFn: (giftId: string) =>
      ask(TakeBackGift, { input: { giftId, ...(lookupToken && { lookupToken }) } }).then(
        (data) => data.takeBackGift,
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["order"] }),
  });
}
