import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { SaveAccountInput, SavedAccountPartsFragment } from "@/shared/api/generated/graphql";
import { useMe } from "@/shared/session/me";
import type { Asks, Named } from "./rules";

export type Saved = SavedAccountPartsFragment;

export const SavedAccountParts = graphql(`
  fragment SavedAccountParts on SavedAccount {
    id
    label
    format
    account
    server { code name }
    portedTo
    productId
    productName
  }
`);

const SavedAccounts = graphql(`
  query SavedAccounts {
    me { id savedAccounts { ...SavedAccountParts } }
  }
`);

const SaveAccount = graphql(`
  mutation SaveAccount($input: SaveAccountInput!) {
    saveAccount(input: $input) {
      __typename
      ... on SavedAccount { ...SavedAccountParts }
      ... on UserError { message }
    }
  }
`);

const RenameSavedAccount = graphql(`
  mutation RenameSavedAccount($id: ID!, $label: String!) {
    renameSavedAccount(id: $id, label: $label) {
      __typename
      ... on SavedAccount { ...SavedAccountParts }
      ... on UserError { message }
    }
  }
`);

const RemoveSavedAccount = graphql(`
  mutation RemoveSavedAccount($id: ID!) {
    removeSavedAccount(id: $id) {
      __typename
      ... on UserError { message }
    }
  }
`);

const KEY = ["me", "accounts"] as const;
const savedAccounts = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => ask(SavedAccounts, {}, { signal }).then((data) => data.me?.savedAccounts ?? []),
  staleTime: 60_000,
});

/** The accounts that whoever is signed in keeps; nothing is asked for a guest. */
export function useSavedAccounts() {
  const me = useMe();
  const signedIn = me.data != null && !me.data.isGuest;
  return { ...useQuery({ ...savedAccounts, enabled: signedIn }), signedIn };
}

/** Those among the kept that goods could credit. */
export function fitting(saved: readonly Saved[] | undefined, asks: Asks): Saved[] {
  return (saved ?? []).filter(
    ({ format, productId }) => format === asks.format && (productId == null || productId === asks.productId),
  );
}

/** Whether an account is kept already, on its server. */
export function isKept(saved: readonly Saved[], named: Named): boolean {
  return saved.some(({ account, server }) => account === named.account && server?.code === named.server);
}

function useChange<Given, Answer>(change: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export const useSaveAccount = () =>
  useChange((input: SaveAccountInput) => ask(SaveAccount, { input }).then((data) => data.saveAccount));

export const useRenameSavedAccount = () =>
  useChange((given: { id: string; label: string }) =>
    ask(RenameSavedAccount, given).then((data) => data.renameSavedAccount),
  );

export const useRemoveSavedAccount = () =>
  useChange((id: string) => ask(RemoveSavedAccount, { id }).then((data) => data.removeSavedAccount));
