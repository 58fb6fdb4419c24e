import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ContactKind } from "@/shared/api/generated/graphql";
import type { OrderRef } from "./order";

const KeepOrderDocument = graphql(`
  mutation KeepOrder($input: KeepOrderInput!) {
    keepOrder(input: $input) {
      __typename
      ... on OrderKept { order { id } session { me { id } } }
      ... on UserError { code message }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const EarlierOrders = graphql(`
  query EarlierOrders {
    me { id earlierOrders { kind contactMasked isProved count } }
  }
`);

const KeepEarlierOrders = graphql(`
  mutation KeepEarlierOrders {
    keepEarlierOrders { count }
  }
`);

const RequestContactCode = graphql(`
  mutation RequestContactCode($kind: ContactKind!) {
    requestContactCode(input: { kind: $kind }) {
      __typename
      ... on ContactCodeSent { maskedContact expiresAt }
      ... on UserError { code message }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const ConfirmContact = graphql(`
  mutation ConfirmContact($input: ConfirmContactInput!) {
    confirmContact(input: $input) {
      __typename
      ... on ContactProved { kind }
      ... on UserError { code message }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const EARLIER_KEY = ["me", "earlier-orders"] as const;

/** Takes the order into the account of whoever is signed in, or into that of its contact. */
export function useKeepOrder(reference: OrderRef, onKept: () => void) {
  const queries = useQueryClient();
  const which = "id" in reference ? { orderId: reference.id } : { lookupToken: reference.lookupToken };
  return useMutation({
    mutationFn: (code: string | undefined) =>
      ask(KeepOrderDocument, { input: { ...which, code } }).then((data) => data.keepOrder),
    onSuccess: async (answer) => {
      if (answer.__typename !== "OrderKept") return;
      onKept();
      // Somebody else may be known now: nothing of the guest stays in memory.
      if (answer.session) queries.removeQueries({ queryKey: ["me"], type: "inactive" });
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["me"] }),
        queries.invalidateQueries({ queryKey: ["order"] }),
      ]);
    },
  });
}

/** What was bought with the account's contacts before there was an account. */
export function useEarlierOrders() {
  return useQuery({
    queryKey: EARLIER_KEY,
    queryFn: ({ signal }) => ask(EarlierOrders, {}, { signal }).then((data) => data.me?.earlierOrders ?? []),
    staleTime: 60_000,
  });
}

export function useKeepEarlierOrders() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask(KeepEarlierOrders, {}).then((data) => data.keepEarlierOrders),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["me"] }),
  });
}

export function useContactCode() {
  return useMutation({
    mutationFn: (kind: ContactKind) =>
      ask(RequestContactCode, { kind }).then((data) => data.requestContactCode),
  });
}

export function useConfirmContact() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: { kind: ContactKind; code: string }) =>
      ask(ConfirmContact, { input }).then((data) => data.confirmContact),
    onSuccess: () => queries.invalidateQueries({ queryKey: EARLIER_KEY }),
  });
}
