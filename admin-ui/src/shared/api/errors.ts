type Trouble = "offline" | "unreachable" | "unauthenticated" | "forbidden" | "internal" | "rejected";

/** A call that got no answer to its question. Expected refusals are data in the answer, never this. */
export class CallFailed extends Error {
  readonly trouble: Trouble;
  /** What support needs to find a masked failure in the server's log. */
  readonly errorId: string | undefined;

  constructor(trouble: Trouble, message: string, errorId?: string) {
    super(message);
    this.name = "CallFailed";
    this.trouble = trouble;
    this.errorId = errorId;
  }
}

interface WireError {
  message?: string;
  extensions?: { code?: string; errorId?: string };
}

const TROUBLES: Record<string, Trouble> = {
  UNAUTHENTICATED: "unauthenticated",
  FORBIDDEN: "forbidden",
  INTERNAL: "internal",
};

/** The failure that a GraphQL `errors` list tells of; its first entry decides. */
export function failure(errors: readonly WireError[]): CallFailed {
  const [first] = errors;
  const code = first?.extensions?.code ?? "";
  return new CallFailed(TROUBLES[code] ?? "rejected", first?.message ?? "", first?.extensions?.errorId);
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof CallFailed) return error.trouble;
  // A screen's own code that could not be fetched: browsers tell it by a TypeError with these words.
  if (error instanceof TypeError && /import|module/i.test(error.message)) {
    return navigator.onLine ? "unreachable" : "offline";
  }
  return "internal";
}
