import type { TFunction } from "i18next";
import type { Share } from "@/shared/parts/share-bar";

/** Where the seats of a shared code are. */
export const sharesOf = (
  { seats, held, taken }: { seats: number; held: number; taken: number },
  t: TFunction,
): Share[] => [
  { label: t("shared.taken"), tone: "gone", count: taken },
  { label: t("shared.held"), tone: "waiting", count: held },
  { label: t("shared.free"), tone: "open", count: seats - taken - held },
];
