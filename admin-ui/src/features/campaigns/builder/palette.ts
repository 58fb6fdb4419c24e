import { decimal } from "@/shared/format/money";
import { type Effect, type EffectKind, freshKey, type Piece, type Stage } from "./draft";

interface Kind {
  kind: EffectKind;
  stage: Stage;
  effect: (money: (whole: number) => { amount: string; currency: string }) => Effect;
  /** What customers read until somebody writes better words. */
  names: { zhCn: string; en: string };
}

/** What a campaign is put together from, each with numbers that work as they are. */
export const palette: readonly Kind[] = [
  {
    kind: "ladder",
    stage: "ORDER",
    names: { zhCn: "满减", en: "Spend more, save more" },
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
    names: { zhCn: "每满减", en: "Save on every ¥100" },
    effect: (money) => ({ every: { threshold: money(100), off: money(10), times: 3 } }),
  },
  {
    kind: "piecesPercentage",
    stage: "ORDER",
    names: { zhCn: "多件折扣", en: "Buy more, pay less each" },
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
    names: { zhCn: "第二件半价", en: "Second one half price" },
    effect: () => ({ nthPiece: { nth: 2, bps: 5000 } }),
  },
  {
    kind: "buyGet",
    stage: "ORDER",
    names: { zhCn: "买二送一", en: "Buy two, get one" },
    effect: () => ({ buyGet: { buy: 2, get: 1, bps: 10_000, times: 1 } }),
  },
  {
    kind: "setPrice",
    stage: "ORDER",
    names: { zhCn: "组合价", en: "Together for one price" },
    effect: (money) => ({ setPrice: { parts: [], price: money(50), times: 1 } }),
  },
  {
    kind: "gift",
    stage: "GIFT",
    names: { zhCn: "赠品", en: "A gift" },
    effect: () => ({ gift: { variantIds: [], picks: 1 } }),
  },
  {
    kind: "percentage",
    stage: "ITEM",
    names: { zhCn: "限时折扣", en: "Discount" },
    effect: () => ({ percentage: { bps: 1000 } }),
  },
  {
    kind: "amount",
    stage: "ITEM",
    names: { zhCn: "立减", en: "Money off" },
    effect: (money) => ({ amount: { off: money(5), eachPiece: true } }),
  },
  {
    kind: "fixedPrice",
    stage: "ITEM",
    names: { zhCn: "一口价", en: "One price" },
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
    names: { ...found.names },
    rule: { stage: found.stage, effect: found.effect(money) },
    limits: null,
  };
}
