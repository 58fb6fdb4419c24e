import { wordsIn } from "@/shared/i18n/i18n";
import { freshEffect, wholeMoney } from "@/shared/rules/fresh-effect";
import { type Effect, type EffectKind, type Stage, stagesOf } from "@/shared/rules/rule";
import { freshKey, type Lane, type Piece } from "./draft";

/** What is no rule, each with its lane. */
const offers = { flashSale: "PRICE", groupBuy: "PRICE", referral: "BESIDE" } as const;
type Offer = keyof typeof offers;

/** What is added: a piece by what it does; a coupon, whose effect is chosen in its form; or what is no rule. */
export type Added = EffectKind | "coupon" | Offer;
type Money = (whole: number) => { amount: string; currency: string };

interface Kind {
  kind: Exclude<EffectKind, "feeWaived"> | "coupon";
  stage: Stage;
  /** From how much on it counts; left out: always. */
  from?: number;
}

/** What a campaign is put together from, each with numbers that work as they are. */
const rules: readonly Kind[] = [
  { kind: "ladder", stage: "ORDER" },
  { kind: "every", stage: "ORDER" },
  { kind: "piecesPercentage", stage: "ORDER" },
  { kind: "nthPiece", stage: "ORDER" },
  { kind: "buyGet", stage: "ORDER" },
  { kind: "setPrice", stage: "ORDER" },
  { kind: "gift", stage: "GIFT" },
  { kind: "percentage", stage: "ITEM" },
  { kind: "amount", stage: "ITEM" },
  { kind: "fixedPrice", stage: "ITEM" },
  // Without a threshold the cheapest goods would be given away.
  { kind: "coupon", stage: "COUPON", from: 50 },
];

/** What a campaign is put together from, in the order in which it is offered. */
export const palette: readonly Exclude<Added, "feeWaived">[] = [
  ...rules.map(({ kind }) => kind),
  "flashSale",
  "groupBuy",
  "referral",
];

const isOffer = (kind: Added): kind is Offer => kind in offers;

/** Where what is added may be put. */
export function turnsOfKind(kind: Added): readonly Lane[] {
  if (isOffer(kind)) return [offers[kind]];
  if (kind === "coupon") return ["COUPON"];
  const stage = rules.find((one) => one.kind === kind)?.stage;
  return stage ? [stage, ...stagesOf(kind).filter((other) => other !== stage)] : [];
}

/** A piece of that kind that no piece of the draft is yet. */
export function fresh(pieces: readonly Piece[], kind: Added, currency: string): Piece {
  const money = wholeMoney(currency);
  if (isOffer(kind)) return { ...called(pieces, kind), ...offered(kind, money) };
  const found = rules.find((one) => one.kind === kind) ?? rules[0];
  if (!found) throw new Error("the palette is empty");
  return {
    ...called(pieces, found.kind),
    kind: found.kind === "coupon" ? "COUPON" : "PROMOTION",
    rule: {
      stage: found.stage,
      effect: effectOf(found.kind, currency),
      ...(found.from === undefined ? {} : { when: { atLeastAmount: { amount: money(found.from) } } }),
    },
    limits: null,
    coupon: found.kind === "coupon" ? { kind: "CLAIM", mostClaimsAPerson: 1 } : null,
  };
}

/** Of a promotion, an amount is off each piece; of a coupon, off the order. */
function effectOf(kind: Kind["kind"], currency: string): Effect {
  if (kind === "coupon") return freshEffect("amount", currency);
  const { amount, ...others } = freshEffect(kind, currency);
  return amount ? { amount: { ...amount, eachPiece: true } } : (others as Effect);
}

/** What customers read until somebody writes better words. */
function called(pieces: readonly Piece[], kind: Exclude<Added, "feeWaived">): Pick<Piece, "key" | "names"> {
  return {
    key: freshKey(pieces, kind),
    names: { zhCn: wordsIn("zh-CN")(`builder.called.${kind}`), en: wordsIn("en")(`builder.called.${kind}`) },
  };
}

function offered(kind: Offer, money: Money): Omit<Piece, "key" | "names"> {
  switch (kind) {
    case "flashSale":
      return {
        kind: "FLASH_SALE",
        flashSale: {
          items: [],
          startsAt: null,
          endsAt: null,
          holdSeconds: 300,
          openCap: 1,
          waitingRoom: "BY_LOAD",
          roomFrom: 500,
          letIn: 200,
          challenge: true,
        },
      };
    case "groupBuy":
      return {
        kind: "GROUP_BUY",
        groupBuy: {
          variantId: "",
          prices: [],
          size: 3,
          hours: 24,
          mostGroups: 100,
          mostAPerson: 1,
          mostOpen: 1,
          startsAt: null,
          endsAt: null,
        },
      };
    case "referral":
      return {
        kind: "REFERRAL",
        referral: {
          inviterReward: money(5),
          friendReward: money(5),
          leastOrder: money(50),
          waitDays: 7,
          backDays: 30,
          mostRewards: 10,
          periodDays: 30,
          budget: money(1000),
        },
      };
  }
}
