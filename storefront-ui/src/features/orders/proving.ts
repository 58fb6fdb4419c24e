import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { OrderRef } from "./order";

const RequestOrderCode = graphql(`
  mutation RequestOrderCode($input: RequestOrderCodeInput!) {
    requestOrderCode(input: $input) {
      __typename
      ... on OrderCodeSent { maskedContact expiresAt }
      ... on UserError { code message }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

type Sent = { to: string; at: number };

/** Has a code sent to the order's contact. Where the last one went stays known while another is asked for. */
export function useOrderCode(reference: OrderRef) {
  const [sent, setSent] = useState<Sent>();
  const input = "id" in reference ? { orderId: reference.id } : { lookupToken: reference.lookupToken };
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => ask(RequestOrderCode, { input }).then((answer) => answer.requestOrderCode),
    onSuccess: (answer) => {
      if (answer.__typename === "OrderCodeSent") setSent({ to: answer.maskedContact, at: Date.now() });
    },
  });
  return { send: () => mutate(), sent, isPending, data, error };
}
