import { currentLanguage } from "@/shared/i18n/language";
import type { TypedDocumentString } from "./generated/graphql";
import { problemOf, ServerProblem, type TransportError, Unreachable } from "./problems";
import { takeTold } from "./told";

export const DOOR = "/graphql/storefront";

const TIMEOUT_MS = 15_000;

type Options = {
  signal?: AbortSignal | undefined;
  /** Answers that are the same for everybody go by GET, so that every cache on the way may keep them. */
  cacheable?: boolean;
};

type Answer<Result> = { data?: Result | null; errors?: TransportError[] };

/** The name under which the server keeps a document of ours: `sha256:` and the digest of its text. */
export function documentId(document: TypedDocumentString<unknown, never>): string {
  const { hash } = document.__meta__ ?? {};
  if (typeof hash !== "string") throw new TypeError("A document without a name was not generated.");
  return hash;
}

/**
 * Asks the storefront's door one known operation.
 *
 * @throws Unreachable when no answer came, so that the caller cannot know what happened.
 * @throws ServerProblem when the server answered with an unexpected error.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { signal, cacheable = false }: Options = {},
): Promise<Result> {
  const known = { documentId: documentId(document as never), variables };
  const told = cacheable ? toldOf(document, variables) : undefined;
  if (told !== undefined) return told;
  const answer = await send<Result>(known, cacheable, signal);
  if (answer.data != null && !answer.errors?.length) return answer.data;
  throw problemOf(answer.errors ?? [], answer.status);
}

/** What the page brought along for a public operation, once; undefined when it did not. */
export const toldOf = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Result | undefined => takeTold<Result>(documentId(document as never), variables, currentLanguage());

async function send<Result>(
  body: { documentId: string; variables: unknown },
  cacheable: boolean,
  signal: AbortSignal | undefined,
): Promise<Answer<Result> & { status: number }> {
  const headers: Record<string, string> = {
    accept: "application/graphql-response+json",
    "accept-language": currentLanguage(),
    "x-tessera-client": "storefront",
  };
  const limit = AbortSignal.timeout(TIMEOUT_MS);
  const init: RequestInit = { headers, signal: signal ? AbortSignal.any([signal, limit]) : limit };
  let url = DOOR;
  if (cacheable) {
    const query = new URLSearchParams({
      documentId: body.documentId,
      variables: JSON.stringify(body.variables ?? {}),
    });
    url = `${DOOR}?${query}`;
  } else {
    headers["content-type"] = "application/json";
    Object.assign(init, { method: "POST", body: JSON.stringify(body) });
  }
  const response = await reach(url, init, signal);
  try {
    return { ...((await response.json()) as Answer<Result>), status: response.status };
  } catch {
    if (response.ok) throw new Unreachable("The answer broke off.");
    throw new ServerProblem("UNREADABLE", response.status);
  }
}

async function reach(url: string, init: RequestInit, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Unreachable("No answer came.", { cause });
  }
}
