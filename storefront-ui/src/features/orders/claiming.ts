import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { OpenClaimInput, OpenClaimMutation } from "@/shared/api/generated/graphql";

const OpenClaim = graphql(`
  mutation OpenClaim($input: OpenClaimInput!, $idempotencyKey: String!) {
    openClaim(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Claim { ...ClaimParts }
      ... on UserError { code message path }
    }
  }
`);

export type ClaimAnswer = OpenClaimMutation["openClaim"];

/** Asks the shop to make a piece good. The same words about the same piece stay one request, however often sent. */
export function useOpenClaim(onOpened: () => void) {
  const queries = useQueryClient();
  const attempt = useRef<{ body: string; key: string }>(undefined);
  return useMutation({
    mutationFn: async (input: OpenClaimInput): Promise<ClaimAnswer> => {
      const body = JSON.stringify(input);
      if (attempt.current?.body !== body) attempt.current = { body, key: crypto.randomUUID() };
      const { openClaim } = await ask(OpenClaim, { input, idempotencyKey: attempt.current.key });
      // A refusal is an answer: asking again is another request.
      attempt.current = undefined;
      return openClaim;
    },
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: ["order"] });
      if (answer.__typename === "Claim") onOpened();
    },
  });
}
