import { queryOptions } from "@tanstack/react-query";
import { language } from "@/shared/i18n/i18n";
import { confirmPresence } from "@/shared/session/step-up";
import { CallFailed, failure } from "./errors";
import type { TypedDocumentString } from "./generated/graphql";

export const DOOR = "/graphql/admin";
const PATIENCE_MS = 20_000;

/** Headers every call carries; the client header is what a cross-site form cannot send. */
export function headers(accept: string): Record<string, string> {
  return {
    accept,
    "content-type": "application/json",
    "accept-language": language(),
    "x-tessera-client": "admin",
  };
}

/** Name under which an operation is cached, traced and tested. */
function nameOf(document: TypedDocumentString<unknown, never>): string {
  return /(?:query|mutation|subscription)\s+(\w+)/.exec(document.toString())?.[1] ?? "Unnamed";
}

/** What the server is asked to run: the fingerprint of a document it already has. */
export function body<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
) {
  return JSON.stringify({ documentId: document.__meta__?.hash, variables });
}

async function post(payload: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(DOOR, {
      method: "POST",
      credentials: "same-origin",
      headers: headers("application/graphql-response+json, application/json;q=0.9"),
      body: payload,
      signal,
    });
  } catch (error) {
    if (signal.aborted && !(signal.reason instanceof DOMException && signal.reason.name === "TimeoutError"))
      throw error;
    throw new CallFailed(navigator.onLine ? "unreachable" : "offline", String(error));
  }
}

/** Ask the admin door. Throws `CallFailed` when there is no answer; refusals come back as union members. */
export async function ask<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  const limit = AbortSignal.timeout(PATIENCE_MS);
  const response = await post(body(document, variables), signal ? AbortSignal.any([signal, limit]) : limit);
  const answer = (await response.json().catch(() => null)) as { data?: TResult | null; errors?: [] } | null;
  if (answer?.errors?.length) throw failure(answer.errors);
  if (!answer?.data) {
    if (response.status === 401) throw new CallFailed("unauthenticated", response.statusText);
    if (response.status === 403) throw new CallFailed("forbidden", response.statusText);
    throw new CallFailed(response.status >= 500 ? "unreachable" : "rejected", `HTTP ${response.status}`);
  }
  const asking = presenceAsked(answer.data);
  // The same again once the person has shown who they are; an unwilling one gets the refusal as any other.
  if (asking && (await confirmPresence(asking.withCode === true))) return ask(document, variables, signal);
  return answer.data;
}

/** The part of an answer that asks who is there: the act is sensitive, and nothing was done yet. */
function presenceAsked(data: unknown): { withCode?: boolean } | undefined {
  return Object.values(data as Record<string, { __typename?: string } | null>).find(
    (part) => part?.__typename === "StepUpRequired",
  ) as { withCode?: boolean } | undefined;
}

/** The same as a cached query, one entry per language because names and messages follow it. */
export function asked<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
) {
  return queryOptions({
    queryKey: [nameOf(document as TypedDocumentString<unknown, never>), variables, language()] as const,
    queryFn: ({ signal }) => ask(document, variables, signal),
  });
}
