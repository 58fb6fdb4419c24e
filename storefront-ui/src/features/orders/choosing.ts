import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ChooseOptionsInput } from "@/shared/api/generated/graphql";

const ChooseOptions = graphql(`
  mutation ChooseOptions($input: ChooseOptionsInput!, $idempotencyKey: String!) {
    chooseOptions(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Order { id }
      ... on UserError { code message }
    }
  }
`);

/** Chooses for a piece. The same choice stays one, however often it is sent; a refused one shows what is left now. */
export function useChooseOptions() {
  const queries = useQueryClient();
  const attempt = useRef<{ body: string; key: string }>(undefined);
  return useMutation({
    mutationFn: async (input: ChooseOptionsInput) => {
      const body = JSON.stringify(input);
      if (attempt.current?.body !== body) attempt.current = { body, key: crypto.randomUUID() };
      const { chooseOptions } = await ask(ChooseOptions, { input, idempotencyKey: attempt.current.key });
      attempt.current = undefined;
      return chooseOptions;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["order"] }),
  });
}
