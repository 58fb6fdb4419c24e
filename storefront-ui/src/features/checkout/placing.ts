import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { PlaceOrderInput, PlaceOrderMutation } from "@/shared/api/generated/graphql";
import { ServerProblem, Unreachable } from "@/shared/api/problems";
import { rememberLink, rememberOrder } from "@/shared/recent/recent";
import { keyFor, settle } from "./attempt";

const PlaceOrder = graphql(`
  mutation PlaceOrder($input: PlaceOrderInput!, $idempotencyKey: String!) {
    placeOrder(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on PlacedOrder {
        lookupToken
        order { id number }
        payment { id payUrl state }
      }
      ... on UserError { code message path }
      ... on OutOfStock { variantId available }
      ... on PriceChanged { expected { amount currency } quote { ...QuoteParts } }
      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }
      ... on PurchaseLimitReached { variantId limit used resetsAt }
      ... on TooManyOpenOrders { limit open openUntil: resetsAt }
      ... on AccountRequired { variantId format }
      ... on AccountInvalid { variantId format }
      ... on AccountLimitReached { variantId limit }
      ... on CarrierRefused { variantId }
      ... on ServerRefused { variantId }
      ... on WalletShort { walletHas: available { amount currency } }
    }
  }
`);

type Placement = PlaceOrderMutation["placeOrder"];
export type Placed = Extract<Placement, { __typename: "PlacedOrder" }>;
export type Refused = Exclude<Placement, Placed>;

const PAUSES_MS = [800, 2_000, 4_000];

/** Whether the same request may be sent again without knowing what became of the first. */
function worthAnotherTry(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ServerProblem && error.passing);
}

/**
 * Places an order. A lost network is tried again with the same key; `retrying` says so meanwhile. The key is dropped
 * only when an answer has come.
 */
export function usePlaceOrder() {
  const queries = useQueryClient();
  const [retrying, setRetrying] = useState(false);
  const mutation = useMutation({
    mutationFn: async (input: PlaceOrderInput): Promise<Placement> => {
      const idempotencyKey = keyFor(input);
      try {
        for (let turn = 0; ; turn++) {
          try {
            const { placeOrder } = await ask(PlaceOrder, { input, idempotencyKey });
            settle();
            return placeOrder;
          } catch (error) {
            const pause = PAUSES_MS[turn];
            if (pause === undefined || !worthAnotherTry(error)) throw error;
            setRetrying(true);
            await new Promise((resume) => setTimeout(resume, pause));
          }
        }
      } finally {
        setRetrying(false);
      }
    },
    onSuccess: (answer) => {
      if (answer.__typename !== "PlacedOrder") return;
      rememberOrder({ id: answer.order.id, number: answer.order.number });
      rememberLink(answer.order.id, answer.lookupToken);
      void queries.invalidateQueries({ queryKey: ["me"] });
    },
  });
  return { ...mutation, retrying };
}
