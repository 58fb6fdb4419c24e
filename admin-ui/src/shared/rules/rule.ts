import type { PromotionEffectInput, PromotionRuleInput } from "@/shared/api/generated/graphql";

export type Rule = PromotionRuleInput;
export type Effect = PromotionEffectInput;
export type EffectKind = keyof Effect;
export type Stage = Rule["stage"];

/** In the order in which a cart meets them. */
export const stages = ["ITEM", "ORDER", "COUPON", "GIFT"] as const satisfies readonly Stage[];

/** Which kind of effect a rule has: the one that says something. */
export function kindOf(effect: Effect): EffectKind {
  const found = (Object.keys(effect) as EffectKind[]).find(
    (kind) => effect[kind] !== null && effect[kind] !== undefined,
  );
  return found ?? "percentage";
}

/** In which stages an effect may have its turn. */
export function stagesOf(kind: EffectKind): readonly Stage[] {
  if (kind === "gift") return ["GIFT"];
  if (kind === "feeWaived") return ["ORDER", "GIFT"];
  return ["ITEM", "ORDER"];
}
