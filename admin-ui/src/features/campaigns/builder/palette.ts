import { wordsIn } from "@/shared/i18n/i18n";
import { freshEffect, wholeMoney } from "@/shared/rules/fresh-effect";
import type { Effect, EffectKind, Stage } from "@/shared/rules/rule";
import { freshKey, type Piece } from "./draft";

/** What is added: a piece by what it does, or a coupon, whose effect is chosen in its form. */
export type Added = EffectKind | "coupon";

interface Kind {
  kind: Exclude<EffectKind, "feeWaived"> | "coupon";
  stage: Stage;
  /** From how much on it counts; left out: always. */
  from?: number;
}

/** What a campaign is put together from, each with numbers that work as they are. */
export const palette: readonly Kind[] = [
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

/** A piece of that kind that no piece of the draft is yet. */
export function fresh(pieces: readonly Piece[], kind: Added, currency: string): Piece {
  const found = palette.find((one) => one.kind === kind) ?? palette[0];
  if (!found) throw new Error("the palette is empty");
  const money = wholeMoney(currency);
  return {
    key: freshKey(pieces, kind),
    kind: found.kind === "coupon" ? "COUPON" : "PROMOTION",
    // What customers read until somebody writes better words.
    names: {
      zhCn: wordsIn("zh-CN")(`builder.called.${found.kind}`),
      en: wordsIn("en")(`builder.called.${found.kind}`),
    },
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
