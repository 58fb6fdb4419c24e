import { decimal } from "@/shared/format/money";
import type { Effect, EffectKind } from "./rule";

type Money = (whole: number) => { amount: string; currency: string };

const effects: Record<EffectKind, (money: Money) => Effect> = {
  ladder: (money) => ({
    ladder: {
      steps: [
        { threshold: money(100), off: money(10) },
        { threshold: money(200), off: money(25) },
      ],
    },
  }),
  every: (money) => ({ every: { threshold: money(100), off: money(10), times: 3 } }),
  piecesPercentage: () => ({
    piecesPercentage: {
      pieceSteps: [
        { pieces: 2, bps: 500 },
        { pieces: 3, bps: 1000 },
      ],
    },
  }),
  nthPiece: () => ({ nthPiece: { nth: 2, bps: 5000 } }),
  buyGet: () => ({ buyGet: { buy: 2, get: 1, bps: 10_000, times: 1 } }),
  setPrice: (money) => ({ setPrice: { parts: [], price: money(50), times: 1 } }),
  gift: () => ({ gift: { variantIds: [], picks: 1 } }),
  percentage: () => ({ percentage: { bps: 1000 } }),
  amount: (money) => ({ amount: { off: money(5) } }),
  fixedPrice: (money) => ({ fixedPrice: { price: money(9) } }),
  feeWaived: () => ({ feeWaived: true }),
};

/** So many whole units of a currency. */
export const wholeMoney =
  (currency: string): Money =>
  (whole) => ({ amount: decimal(BigInt(whole) * 100n, currency), currency });

/** An effect of a kind, with numbers that work as they are. */
export const freshEffect = (kind: EffectKind, currency: string): Effect =>
  effects[kind](wholeMoney(currency));
