import type { CampaignConflictPartsFragment } from "@/shared/api/generated/graphql";
import type { Effect, Rule } from "@/shared/rules/rule";
import type { Draft, Piece } from "./draft";

export type Conflict = CampaignConflictPartsFragment;
export type Remedy = Conflict["remedies"][number];
type Goods = NonNullable<Rule["goods"]>;

/** The draft after the one edit that ends a conflict. Nothing else in it changes. */
export function mended(draft: Draft, remedy: Remedy): Draft {
  const pieces = draft.pieces.map((piece) =>
    remedy.pieces.includes(piece.key) ? { ...piece, rule: mendedRule(piece.rule, remedy) } : piece,
  );
  if (remedy.kind !== "MORE_CHANNELS" || draft.channelIds.length === 0) return { ...draft, pieces };
  return { ...draft, pieces, channelIds: [...new Set([...draft.channelIds, ...remedy.channelIds])] };
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
