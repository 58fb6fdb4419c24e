import type {
  CreateCouponInput,
  PieceCouponInput,
  PromotionLimitsInput,
  PromotionRuleInput,
  TranslatedInput,
} from "@/shared/api/generated/graphql";
import { type Errors, placeOf } from "@/shared/rules/field";
import { freshEffect, wholeMoney } from "@/shared/rules/fresh-effect";
import { sendableRule } from "@/shared/rules/sendable";

/** A new coupon as its form has it, in the parts that the pieces of campaigns have as well. */
export interface CouponValues {
  names: TranslatedInput;
  currency: string;
  rule: PromotionRuleInput;
  coupon: PieceCouponInput;
  limits: PromotionLimitsInput;
}

/** What works as it is: an amount off from a threshold, to be claimed once, used once. */
export function freshCoupon(currency: string): CouponValues {
  const money = wholeMoney(currency);
  return {
    names: { zhCn: "", en: "" },
    currency,
    rule: {
      stage: "COUPON",
      effect: freshEffect("amount", currency),
      // Without a threshold the cheapest goods would be given away.
      when: { atLeastAmount: { amount: money(50) } },
    },
    coupon: { kind: "CLAIM", mostClaimsAPerson: 1 },
    limits: { usesAPerson: "1" },
  };
}

/** The same as the server takes it. */
export function inputOf({ names, currency, rule, coupon, limits }: CouponValues): CreateCouponInput {
  const { kind, code, validDays, claimFrom, claimUntil, mostClaims, mostClaimsAPerson } = coupon;
  const { amount } = rule.effect;
  return {
    names: { zhCn: names.zhCn.trim(), en: names.en.trim() },
    kind,
    currency,
    // An amount that is off once is the most off an order, which bounds what the coupon may cost.
    rule: sendableRule({
      ...rule,
      mostPerOrder: rule.mostPerOrder ?? (amount && !amount.eachPiece ? amount.off : null),
    }),
    limits: { ...limits, personDays: limits.usesAPerson ? (limits.personDays ?? null) : null },
    code: kind === "PUBLIC" ? (code ?? "") : null,
    validDays: kind === "PUBLIC" ? null : (validDays ?? null),
    claimFrom: claimFrom ?? null,
    claimUntil: claimUntil ?? null,
    mostClaims: mostClaims ?? null,
    mostClaimsAPerson: mostClaimsAPerson ?? 1,
  };
}

const OF_COUPON = ["code", "validDays", "claimFrom", "claimUntil", "mostClaims", "mostClaimsAPerson"];

/** Where in the form it is what a refusal's path says; null where the form has no such place. */
export function placeIn(path: string[] | null): string | null {
  const place = placeOf(path);
  return place && OF_COUPON.includes(place) ? `coupon.${place}` : place;
}

/** What is missing before the server need be asked. */
export function missing({ names, rule, coupon }: CouponValues, words: string): Errors {
  const found = new Map<string, string>();
  if (!names.zhCn.trim()) found.set("names.zhCn", words);
  if (!names.en.trim()) found.set("names.en", words);
  if (!rule.endsAt) found.set("rule.endsAt", words);
  if (coupon.kind === "PUBLIC" && !coupon.code) found.set("coupon.code", words);
  return found;
}
