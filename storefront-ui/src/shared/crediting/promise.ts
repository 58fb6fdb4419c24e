import type { TFunction } from "i18next";
import type { FulfilmentKind, TopUpSpeed } from "@/shared/api/generated/graphql";

type Promised = {
  kind: FulfilmentKind;
  topupSpeed?: TopUpSpeed | null;
  promisedSeconds?: number | null;
  uses?: number | null;
};

const UNITS = [
  ["days", 86_400],
  ["hours", 3_600],
  ["minutes", 60],
] as const;

/** A length of time in the largest unit that holds it at least twice, or exactly once; rounded up. */
function lasting(seconds: number, t: TFunction): string {
  const [unit, size] = UNITS.find(([, each]) => seconds >= 2 * each || seconds === each) ?? UNITS[2];
  return t(`duration.${unit}`, { count: Math.ceil(seconds / size) });
}

/** How soon a variant is there, in its own words; undefined when the listing's words say it already. */
export function promiseOf({ kind, topupSpeed, promisedSeconds, uses }: Promised, t: TFunction) {
  const time = promisedSeconds == null ? undefined : lasting(promisedSeconds, t);
  if (kind === "TOPUP" && time)
    return topupSpeed === "SLOW" ? t("promise.slow", { time }) : t("promise.fast", { time });
  if (kind === "MANUAL" && time) return t("promise.manual", { time });
  if (kind === "VOUCHER") return t("promise.voucher", { count: uses ?? 1 });
  return undefined;
}
