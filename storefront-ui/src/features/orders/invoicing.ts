import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type {
  InvoicePartsFragment,
  RequestInvoiceInput,
  RequestInvoiceMutation,
} from "@/shared/api/generated/graphql";

export const InvoiceParts = graphql(`
  fragment InvoiceParts on Invoice {
    id
    kind
    state
    number
    officialNumber
    link
    titleKind
    title
    taxNumber
    amount { amount currency }
    answer
    requestedAt
    decidedAt
    corrects
    printPath
    emailMasked
  }
`);

export type Invoice = InvoicePartsFragment;

const RequestInvoice = graphql(`
  mutation RequestInvoice($input: RequestInvoiceInput!, $idempotencyKey: String!) {
    requestInvoice(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Invoice { ...InvoiceParts }
      ... on UserError { code message path }
    }
  }
`);

type Answer = RequestInvoiceMutation["requestInvoice"];

/** Asks for an invoice. The same request stays one, however often it is sent. */
export function useRequestInvoice(onAsked: () => void) {
  const queries = useQueryClient();
  const attempt = useRef<{ body: string; key: string }>(undefined);
  return useMutation({
    mutationFn: async (input: RequestInvoiceInput): Promise<Answer> => {
      const body = JSON.stringify(input);
      if (attempt.current?.body !== body) attempt.current = { body, key: crypto.randomUUID() };
      const { requestInvoice } = await ask(RequestInvoice, { input, idempotencyKey: attempt.current.key });
      // A refusal is an answer: asking again is another request.
      attempt.current = undefined;
      return requestInvoice;
    },
    onSuccess: async (answer) => {
      if (answer.__typename !== "Invoice") return;
      await queries.invalidateQueries({ queryKey: ["order"] });
      onAsked();
    },
  });
}
