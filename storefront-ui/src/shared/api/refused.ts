import type { TFunction } from "i18next";
import { problemText } from "./problemText";

type Answer = { __typename: string; message?: string; path?: readonly string[] | null; retryAt?: string };

/** What a typed refusal, or a request without an answer, says to its reader; the time to try again goes with it. */
export function refusedText(
  answer: Answer | undefined,
  error: unknown,
  t: TFunction,
  language: string,
): string | undefined {
  if (error) return problemText(error, t);
  if (!answer?.message) return undefined;
  if (!answer.retryAt) return answer.message;
  const retry = new Date(answer.retryAt);
  const far = retry.getTime() - Date.now() > 20 * 3_600_000;
  const at = new Intl.DateTimeFormat(language, { timeStyle: "short", ...(far && { dateStyle: "medium" }) });
  return `${answer.message} ${t("verify.retryAt", { at: at.format(retry) })}`;
}
