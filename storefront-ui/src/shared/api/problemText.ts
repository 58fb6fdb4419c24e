import type { TFunction } from "i18next";
import { ServerProblem, Unreachable } from "./problems";

/** One line about a request that got no proper answer; the error's number goes with it for support. */
export function problemText(error: unknown, t: TFunction): string {
  if (error instanceof Unreachable) return t("problem.unreachableText");
  const id = error instanceof ServerProblem ? error.errorId : undefined;
  return id ? `${t("problem.unexpected")} · ${t("problem.errorId")} ${id}` : t("problem.unexpected");
}
