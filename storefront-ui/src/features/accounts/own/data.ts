import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { MyDataQuery } from "@/shared/api/generated/graphql";

const MyData = graphql(`
  query MyData {
    me {
      id
      dataExport { id state askedAt readyAt expiresAt bytes }
      erasure { id state dueAt }
    }
  }
`);

const RequestSelfCode = graphql(`
  mutation RequestSelfCode {
    requestSelfCode {
      __typename
      ... on ContactCodeSent { maskedContact expiresAt }
      ... on UserError { code message }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const ProveSelf = graphql(`
  mutation ProveSelf($code: String!) {
    proveSelf(input: { code: $code }) {
      __typename
      ... on SelfProved { until }
      ... on UserError { code message }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const ExportMyData = graphql(`
  mutation ExportMyData {
    exportMyData {
      __typename
      ... on DataExport { id state }
      ... on UserError { code message }
    }
  }
`);

const OpenMyExport = graphql(`
  mutation OpenMyExport {
    openMyExport {
      __typename
      ... on DataLink { url expiresAt }
      ... on UserError { code message }
    }
  }
`);

const EraseMyData = graphql(`
  mutation EraseMyData {
    eraseMyData {
      __typename
      ... on Erasure { id state dueAt }
      ... on UserError { code message }
      ... on ErasureBlocked { obstacles }
    }
  }
`);

const CancelMyErasure = graphql(`
  mutation CancelMyErasure {
    cancelMyErasure {
      __typename
      ... on Erasure { id state }
      ... on UserError { code message }
    }
  }
`);

const DATA_KEY = ["me", "data"] as const;
const MAKING_MS = 3_000;

export type Erasure = NonNullable<NonNullable<MyDataQuery["me"]>["erasure"]>;

/** The copy of one's data that was asked for last, and the erasure that waits; followed while the copy is made. */
export function useMyData() {
  return useQuery({
    queryKey: DATA_KEY,
    queryFn: ({ signal }) => ask(MyData, {}, { signal }).then((data) => data.me ?? null),
    refetchInterval: ({ state }) => (state.data?.dataExport?.state === "WAITING" ? MAKING_MS : false),
  });
}

export function useSelfCode() {
  return useMutation({ mutationFn: () => ask(RequestSelfCode, {}).then((data) => data.requestSelfCode) });
}

export function useProveSelf() {
  return useMutation({
    mutationFn: (code: string) => ask(ProveSelf, { code }).then((data) => data.proveSelf),
  });
}

export function useExportMyData() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask(ExportMyData, {}).then((data) => data.exportMyData),
    onSuccess: () => queries.invalidateQueries({ queryKey: DATA_KEY }),
  });
}

/** The address lives minutes and is opened at once; the page stays where it is. */
export function useOpenMyExport() {
  return useMutation({
    mutationFn: () => ask(OpenMyExport, {}).then((data) => data.openMyExport),
    onSuccess: (answer) => {
      if (answer.__typename === "DataLink") window.location.assign(answer.url);
    },
  });
}

export function useEraseMyData() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask(EraseMyData, {}).then((data) => data.eraseMyData),
    onSuccess: () => queries.invalidateQueries({ queryKey: DATA_KEY }),
  });
}

export function useCancelMyErasure() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask(CancelMyErasure, {}).then((data) => data.cancelMyErasure),
    onSettled: () => queries.invalidateQueries({ queryKey: DATA_KEY }),
  });
}
