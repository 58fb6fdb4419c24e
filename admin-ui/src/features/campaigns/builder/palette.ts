import { decimal } from "@/shared/format/money";
import { wordsIn } from "@/shared/i18n/i18n";
import { type Effect, type EffectKind, freshKey, type Piece, type Stage } from "./draft";

interface Kind {
  kind: Exclude<EffectKind, "feeWaived">;
  stage: Stage;
  effect: (money: (whole: number) => { amount: string; currency: string }) => Effect;
}

/** What a campaign is put together from, each with numbers that work as they are. */
export const palette: readonly Kind[] = [
  {
    kind: "ladder",
    stage: "ORDER",
    effect: (money) => ({
      ladder: {
        steps: [
          { threshold: money(100), off: money(10) },
          { threshold: money(200), off: money(25) },
        ],
      },
    }),
  },
  {
    kind: "every",
    stage: "ORDER",
    effect: (money) => ({ every: { threshold: money(100), off: money(10), times: 3 } }),
  },
  {
    kind: "piecesPercentage",
    stage: "ORDER",
    effect: () => ({
      piecesPercentage: {
        pieceSteps: [
          { pieces: 2, bps: 500 },
          { pieces: 3, bps: 1000 },
        ],
      },
    }),
  },
  {
    kind: "nthPiece",
    stage: "ORDER",
    effect: () => ({ nthPiece: { nth: 2, bps: 5000 } }),
  },
  {
    kind: "buyGet",
    stage: "ORDER",
    effect: () => ({ buyGet: { buy: 2, get: 1, bps: 10_000, times: 1 } }),
  },
  {
    kind: "setPrice",
    stage: "ORDER",
    effect: (money) => ({ setPrice: { parts: [], price: money(50), times: 1 } }),
  },
  {
    kind: "gift",
    stage: "GIFT",
    effect: () => ({ gift: { variantIds: [], picks: 1 } }),
  },
  {
    kind: "percentage",
    stage: "ITEM",
    effect: () => ({ percentage: { bps: 1000 } }),
  },
  {
    kind: "amount",
    stage: "ITEM",
    effect: (money) => ({ amount: { off: money(5), eachPiece: true } }),
  },
  {
    kind: "fixedPrice",
    stage: "ITEM",
    effect: (money) => ({ fixedPrice: { price: money(9) } }),
  },
];

/** A piece of that kind that no piece of the draft is yet. */
export function fresh(pieces: readonly Piece[], kind: EffectKind, currency: string): Piece {
  const found = palette.find((one) => one.kind === kind) ?? palette[0];
  if (!found) throw new Error("the palette is empty");
  const money = (whole: number) => ({ amount: decimal(BigInt(whole) * 100n, currency), currency });
  return {
    key: freshKey(pieces, kind),
    kind: "PROMOTION",
    // What customers read until somebody writes better words.
    names: {
      zhCn: wordsIn("zh-CN")(`builder.called.${found.kind}`),
      en: wordsIn("en")(`builder.called.${found.kind}`),
    },
    rule: { stage: found.stage, effect: found.effect(money) },
    limits: null,
  };
}
