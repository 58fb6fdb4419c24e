import type { TFunction } from "i18next";
import { compareMoney, isZero } from "@/shared/money/money";
import type { Unit } from "./order";

/** As much of a piece as tells where it stands. */
export type Watched = Pick<Unit, "kind" | "state" | "progress" | "paid" | "givenBack"> &
  Partial<Pick<Unit, "voucher" | "codes">>;

type Standing = {
  /** In a word or two, for the label. */
  word: string;
  /** What that means for the buyer; undefined where the word says it all. */
  text?: string | undefined;
  tone: "good" | "going" | "late" | "ended";
};

/** Where a piece stands, as honestly as it is known: what is not confirmed is never called delivered. */
export function standingOf(unit: Watched, t: TFunction, money: (amount: Unit["paid"]) => string): Standing {
  const back = money(unit.givenBack);
  switch (unit.state) {
    case "DUE":
      return underWay(unit, t);
    case "DELIVERED":
      if (isPart(unit))
        return { word: t("unit.part"), text: t("unit.partText", { amount: back }), tone: "going" };
      return handedOver(unit, t);
    case "REFUNDING":
      return {
        word: t("unit.state.REFUNDING"),
        text: t("unit.refundingText", { amount: back }),
        tone: "going",
      };
    case "REFUNDED":
      return {
        word: t("unit.state.REFUNDED"),
        text: isZero(unit.givenBack) ? undefined : t("unit.refundedText", { amount: back }),
        tone: "ended",
      };
    default:
      return { word: t(`unit.state.${unit.state}`), tone: "ended" };
  }
}

/** Some of the money went back although the piece was handed over: a top-up came in part. */
export function isPart({ state, paid, givenBack }: Watched): boolean {
  return state === "DELIVERED" && !isZero(givenBack) && compareMoney(givenBack, paid) < 0;
}

function underWay({ kind, progress }: Watched, t: TFunction): Standing {
  if (kind === "CHOICE") return { word: t("choice.open"), tone: "late" };
  const person = kind === "MANUAL";
  if (progress === "TAKING_LONGER")
    return { word: t("unit.late"), text: person ? t("unit.latePerson") : t("unit.lateText"), tone: "late" };
  if (progress === "SENT")
    return person
      ? { word: t("unit.taken"), text: t("unit.takenText"), tone: "going" }
      : { word: t("unit.sent"), text: t("unit.sentText"), tone: "going" };
  if (progress === "WAITING")
    return {
      word: t("unit.waiting"),
      text: person ? t("unit.waitingPerson") : t("unit.waitingText"),
      tone: "going",
    };
  return { word: t("unit.state.DUE"), text: t("unit.coming"), tone: "going" };
}

function handedOver({ kind, voucher, codes }: Watched, t: TFunction): Standing {
  if (kind === "TOPUP") return { word: t("unit.credited"), text: t("unit.creditedText"), tone: "good" };
  if (kind === "MANUAL") return { word: t("unit.done"), tone: "good" };
  if (voucher) {
    const good = voucher.state === "LIVE";
    return { word: t(`voucher.state.${voucher.state}`), tone: good ? "good" : "ended" };
  }
  if (codes?.some(({ withdrawnAt }) => withdrawnAt)) return { word: t("unit.withdrawn"), tone: "ended" };
  return { word: t("unit.state.DELIVERED"), tone: "good" };
}
