import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { WALLET_KEY } from "@/shared/wallet/balance";

const RedeemGiftCard = graphql(`
  mutation RedeemGiftCard($input: RedeemGiftCardInput!, $idempotencyKey: String!) {
    redeemGiftCard(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on RedeemedGiftCard { amount { amount currency } }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

/** Redeems a card. The same code stays one request until it is answered, however often sent. */
export function useRedeemGiftCard() {
  const queries = useQueryClient();
  const attempt = useRef<{ code: string; key: string }>(undefined);
  return useMutation({
    mutationFn: async (code: string) => {
      if (attempt.current?.code !== code) attempt.current = { code, key: crypto.randomUUID() };
      const { redeemGiftCard } = await ask(RedeemGiftCard, {
        input: { code },
        idempotencyKey: attempt.current.key,
      });
      attempt.current = undefined;
      return redeemGiftCard;
    },
    gcTime: 0,
    onSuccess: () => queries.invalidateQueries({ queryKey: WALLET_KEY }),
  });
}
