import type { PromotionGoodsInput } from "@/shared/api/generated/graphql";
import type { Draft, Effect, Rule } from "./draft";
import { NONE_YET } from "./none-yet";

/** The draft as the server takes it: goods that are to be named and are not yet name nothing that exists. */
export function sendable(draft: Draft): Draft {
  return {
    ...draft,
    pieces: draft.pieces.map((piece) => ({ ...piece, rule: ruleOf(piece.rule) })),
    // A page of no blocks is none.
    page: draft.page?.blocks.length ? draft.page : null,
  };
}

/** What of the draft decides prices: its page does not, so that words of it have nothing reckoned anew. */
export function priced(draft: Draft): Draft {
  return { ...sendable(draft), page: null };
}

function ruleOf(rule: Rule): Rule {
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
