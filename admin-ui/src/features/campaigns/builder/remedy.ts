import type { CampaignConflictPartsFragment } from "@/shared/api/generated/graphql";
import type { Effect, Rule } from "@/shared/rules/rule";
import type { Draft, Piece } from "./draft";

export type Conflict = CampaignConflictPartsFragment;
export type Remedy = Conflict["remedies"][number];
type Goods = NonNullable<Rule["goods"]>;
type Price = NonNullable<Piece["groupBuy"]>["prices"][number];

/** The draft after the one edit that ends a conflict. Nothing else in it changes. */
export function mended(draft: Draft, remedy: Remedy): Draft {
  const pieces = draft.pieces.map((piece) =>
    remedy.pieces.includes(piece.key) ? mendedPiece(piece, remedy) : piece,
  );
  if (remedy.kind !== "MORE_CHANNELS" || draft.channelIds.length === 0) return { ...draft, pieces };
  return { ...draft, pieces, channelIds: [...new Set([...draft.channelIds, ...remedy.channelIds])] };
}

function mendedPiece(piece: Piece, remedy: Remedy): Piece {
  const { rule, flashSale, groupBuy } = piece;
  if (rule) return { ...piece, rule: mendedRule(rule, remedy) };
  const concerned = (id: string | number) => remedy.variantIds.includes(String(id));
  if (flashSale && remedy.kind === "EXCEPT_GOODS")
    return {
      ...piece,
      flashSale: { ...flashSale, items: flashSale.items.filter((item) => !concerned(item.variantId)) },
    };
  if (flashSale) {
    const items = flashSale.items.map((item) =>
      concerned(item.variantId) ? { ...item, prices: mendedPrices(item.prices, remedy) } : item,
    );
    return { ...piece, flashSale: { ...flashSale, items } };
  }
  if (groupBuy && concerned(groupBuy.variantId))
    return { ...piece, groupBuy: { ...groupBuy, prices: mendedPrices(groupBuy.prices, remedy) } };
  return piece;
}

/** The price raised in these channels; or, where they come in, the lowest that is asked anywhere. */
function mendedPrices(prices: readonly Price[], remedy: Remedy): Price[] {
  const lowest = prices.reduce<Price | null>(
    (least, one) => (least && Number(least.price.amount) <= Number(one.price.amount) ? least : one),
    null,
  );
  const price =
    remedy.kind === "RAISE_PRICE" ? remedy.money : remedy.kind === "MORE_CHANNELS" && lowest?.price;
  if (!price) return [...prices];
  const asked = new Map(prices.map((one) => [one.channelId, one]));
  for (const channelId of remedy.channelIds) asked.set(channelId, { channelId, price });
  return [...asked.values()];
}

function mendedRule(rule: Rule, remedy: Remedy): Rule {
  switch (remedy.kind) {
    case "BEST_OF":
      return { ...rule, combine: "BEST_OF", group: remedy.group ?? "" };
    case "STACK_KNOWINGLY":
      return { ...rule, combine: "STACK", group: remedy.group ?? "" };
    case "EXCLUSIVE":
      return { ...rule, combine: "EXCLUSIVE" };
    case "INITIAL_BASE":
      return { ...rule, base: "INITIAL" };
    case "CAP_PER_LINE":
      return { ...rule, mostPerLine: remedy.money };
    case "EXCEPT_GOODS":
      return without(rule, remedy.variantIds);
    case "MORE_CHANNELS":
    case "RAISE_PRICE":
      return rule;
  }
}

/** The rule without these goods, wherever its effect names goods of its own. */
function without(rule: Rule, ids: readonly string[]): Rule {
  const less = (goods: Goods | null | undefined): Goods => ({
    ...goods,
    exceptVariantIds: [...new Set([...(goods?.exceptVariantIds ?? []), ...ids])],
  });
  const { setPrice, buyGet } = rule.effect as Partial<Effect>;
  if (setPrice) {
    const parts = setPrice.parts.map((part) => ({ ...part, goods: less(part.goods) }));
    return { ...rule, effect: { setPrice: { ...setPrice, parts } } as Effect };
  }
  if (buyGet?.gets) return { ...rule, effect: { buyGet: { ...buyGet, gets: less(buyGet.gets) } } as Effect };
  return { ...rule, goods: less(rule.goods) };
}

/** What is wrong with one piece. */
export function conflictsOf(conflicts: readonly Conflict[], piece: Piece): Conflict[] {
  return conflicts.filter((conflict) => conflict.pieces.includes(piece.key));
}

/** Two findings are the same conflict while these stay: so that a row keeps its place while one edits. */
export function conflictKey(conflict: Conflict): string {
  const channels = [conflict.lowChannel?.id, conflict.highChannel?.id];
  return [conflict.kind, ...conflict.pieces, ...conflict.others.map((other) => other.id), ...channels].join(
    "|",
  );
}
