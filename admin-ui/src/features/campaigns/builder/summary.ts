import { useTranslation } from "react-i18next";
import { formatMoney, minorUnits } from "@/shared/format/money";
import { percent } from "@/shared/format/number";
import type { Rule } from "@/shared/rules/rule";
import type { Piece } from "./draft";

type Word =
  | "percentage"
  | "amount"
  | "amountEach"
  | "fixedPrice"
  | "step"
  | "every"
  | "pieces"
  | "nthPiece"
  | "buyGet"
  | "setPrice"
  | "gift"
  | "feeWaived"
  | "flashSale"
  | "groupBuy"
  | "referral"
  | "coupon";

interface Given {
  amount: string;
  currency: string;
}

/** What a piece does, in one line. */
export function useSummary(piece: Piece): string {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const money = (value: Given) =>
    minorUnits(value.amount, value.currency) === null ? "—" : formatMoney(value, language);
  const off = (bps: number) => percent(bps, language, 2);
  const words = (key: Word, facts: Record<string, string | number> = {}): string =>
    t(`builder.summary.${key}`, facts);
  const { flashSale, groupBuy, referral } = piece;
  const asked = (prices: readonly { price: Given }[]) =>
    [...new Set(prices.map(({ price }) => money(price)))].slice(0, 3).join(" / ") || "—";
  const reward = (value: Given, couponId: unknown) =>
    [
      minorUnits(value.amount, value.currency) === 0n && couponId ? "" : money(value),
      couponId ? words("coupon") : "",
    ]
      .filter(Boolean)
      .join(" + ");
  if (flashSale)
    return words("flashSale", {
      price: asked(flashSale.items.flatMap((item) => item.prices)),
      quota: flashSale.items.reduce((sum, item) => sum + item.quota, 0),
      count: flashSale.items.length,
    });
  if (groupBuy)
    return words("groupBuy", {
      price: asked(groupBuy.prices),
      size: groupBuy.size,
      hours: groupBuy.hours ?? 24,
    });
  if (referral)
    return words("referral", {
      inviter: reward(referral.inviterReward, referral.inviterCouponId),
      friend: reward(referral.friendReward, referral.friendCouponId),
    });
  if (!piece.rule) return "";
  return ruleWords(piece.rule, money, off, words);
}

function ruleWords(
  { effect }: Rule,
  money: (value: Given) => string,
  off: (bps: number) => string,
  words: (key: Word, facts?: Record<string, string | number>) => string,
): string {
  if (effect.percentage) return words("percentage", { off: off(effect.percentage.bps) });
  if (effect.amount)
    return words(effect.amount.eachPiece ? "amountEach" : "amount", { off: money(effect.amount.off) });
  if (effect.fixedPrice) return words("fixedPrice", { price: money(effect.fixedPrice.price) });
  if (effect.ladder)
    return effect.ladder.steps
      .map((step) => words("step", { from: money(step.threshold), off: money(step.off) }))
      .join(" · ");
  if (effect.every)
    return words("every", { from: money(effect.every.threshold), off: money(effect.every.off) });
  if (effect.piecesPercentage)
    return effect.piecesPercentage.pieceSteps
      .map((step) => words("pieces", { count: step.pieces, off: off(step.bps) }))
      .join(" · ");
  if (effect.nthPiece) return words("nthPiece", { nth: effect.nthPiece.nth, off: off(effect.nthPiece.bps) });
  if (effect.buyGet)
    return words("buyGet", { buy: effect.buyGet.buy, get: effect.buyGet.get, off: off(effect.buyGet.bps) });
  if (effect.setPrice)
    return words("setPrice", { parts: effect.setPrice.parts.length, price: money(effect.setPrice.price) });
  if (effect.gift) return words("gift", { count: effect.gift.variantIds.length, picks: effect.gift.picks });
  return words("feeWaived");
}
