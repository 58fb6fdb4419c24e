/** The server could not be reached: nothing is known about what happened there. */
export class Unreachable extends Error {
  override name = "Unreachable";
}

/** The server answered that it could not do it. `errorId` lets support find the cause. */
export class ServerProblem extends Error {
  override name = "ServerProblem";

  constructor(
    readonly code: string,
    readonly status: number,
    readonly errorId?: string,
  ) {
    super(`${code} (${status})`);
  }

  /** Whether the same request may succeed a moment later. */
  get passing(): boolean {
    return this.status === 429 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

export type TransportError = {
  message?: string;
  extensions?: { code?: string; errorId?: string };
};

/** The first error of an answer, as the problem that callers handle. */
export function problemOf(errors: readonly TransportError[], status: number): ServerProblem {
  const { code, errorId } = errors[0]?.extensions ?? {};
  return new ServerProblem(code ?? "INTERNAL", status, errorId);
}
