import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type {
  OpenClaimInput,
  OpenClaimMutation,
  WriteToClaimInput,
  WriteToClaimMutation,
} from "@/shared/api/generated/graphql";

const OpenClaim = graphql(`
  mutation OpenClaim($input: OpenClaimInput!, $idempotencyKey: String!) {
    openClaim(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Claim { ...ClaimParts }
      ... on UserError { code message path }
    }
  }
`);

const WriteToClaim = graphql(`
  mutation WriteToClaim($input: WriteToClaimInput!, $idempotencyKey: String!) {
    writeToClaim(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Claim { ...ClaimParts }
      ... on UserError { code message path }
    }
  }
`);

type ClaimAnswer = OpenClaimMutation["openClaim"];

/** One key for the same body, however often it is sent; a new one once it was answered. */
function useAttempt() {
  const attempt = useRef<{ body: string; key: string }>(undefined);
  return {
    keyOf: (input: object): string => {
      const body = JSON.stringify(input);
      if (attempt.current?.body !== body) attempt.current = { body, key: crypto.randomUUID() };
      return attempt.current.key;
    },
    answered: () => {
      attempt.current = undefined;
    },
  };
}

/** Asks the shop to make a piece good. The same words about the same piece stay one request, however often sent. */
export function useOpenClaim(onOpened: () => void) {
  const queries = useQueryClient();
  const attempt = useAttempt();
  return useMutation({
    mutationFn: async (input: OpenClaimInput): Promise<ClaimAnswer> => {
      const { openClaim } = await ask(OpenClaim, { input, idempotencyKey: attempt.keyOf(input) });
      // A refusal is an answer: asking again is another request.
      attempt.answered();
      return openClaim;
    },
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: ["order"] });
      if (answer.__typename === "Claim") onOpened();
    },
  });
}

/** Adds to a claim. The same words stay one remark, however often sent. */
export function useWriteToClaim(onWritten: () => void) {
  const queries = useQueryClient();
  const attempt = useAttempt();
  return useMutation({
    mutationFn: async (input: WriteToClaimInput): Promise<WriteToClaimMutation["writeToClaim"]> => {
      const { writeToClaim } = await ask(WriteToClaim, { input, idempotencyKey: attempt.keyOf(input) });
      attempt.answered();
      return writeToClaim;
    },
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: ["order"] });
      if (answer.__typename === "Claim") onWritten();
    },
  });
}
