import type { QueryClient } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { forgetDrafts } from "@/shared/forms/draft";

const SignOut = graphql(`
  mutation SignOut {
    signOut { __typename }
  }
`);

/** End the session on the server, then forget everything this tab knew. */
export async function signOut(cache: QueryClient): Promise<void> {
  await ask(SignOut, {});
  forgetDrafts();
  cache.clear();
}
