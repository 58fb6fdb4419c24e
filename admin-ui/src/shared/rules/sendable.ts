import type { PromotionGoodsInput } from "@/shared/api/generated/graphql";
import { NONE_YET } from "./none-yet";
import type { Effect, Rule } from "./rule";

/** A rule as the server takes it: goods that are to be named and are not yet name nothing that exists. */
export function sendableRule(rule: Rule): Rule {
  return { ...rule, goods: goodsOf(rule.goods), effect: effectOf(rule.effect), group: rule.group || null };
}

function effectOf(effect: Effect): Effect {
  if (effect.setPrice) {
    const parts = effect.setPrice.parts.map((part) => ({ ...part, goods: goodsOf(part.goods) ?? {} }));
    return { setPrice: { ...effect.setPrice, parts } };
  }
  if (effect.buyGet) return { buyGet: { ...effect.buyGet, gets: goodsOf(effect.buyGet.gets) } };
  return effect;
}

function goodsOf(goods: PromotionGoodsInput | null | undefined): PromotionGoodsInput | null {
  if (!goods) return null;
  return { ...goods, variantIds: (goods.variantIds ?? []).filter((id) => id !== NONE_YET) };
}
