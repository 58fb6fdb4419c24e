import type { CampaignInput, CampaignPageInput, CampaignPieceInput } from "@/shared/api/generated/graphql";
import { kindOf, type Rule, type Stage, stages, stagesOf } from "@/shared/rules/rule";

export type Piece = CampaignPieceInput;
/** All that a campaign says; its pieces and its page are always said. */
export type Draft = Omit<CampaignInput, "pieces" | "page"> & {
  pieces: Piece[];
  page: CampaignPageInput | null;
};
/** Where a piece stands: prices that are asked come before all rules, what is no part of a cart stands beside it. */
export type Lane = "PRICE" | Stage | "BESIDE";
/** A piece that changes what carts cost. */
export type RulePiece = Piece & { rule: Rule };

/** In the order in which a cart meets them. */
export const lanes = ["PRICE", ...stages, "BESIDE"] as const satisfies readonly Lane[];

export const hasRule = (piece: Piece): piece is RulePiece => Boolean(piece.rule);

export function laneOf(piece: Piece): Lane {
  if (piece.rule) return piece.rule.stage;
  return piece.flashSale || piece.groupBuy ? "PRICE" : "BESIDE";
}

/** In which lanes a piece may stand: a coupon only with coupons, what is no rule only where it is. */
export function turnsOf(piece: Piece): readonly Lane[] {
  if (!piece.rule) return [laneOf(piece)];
  return piece.kind === "COUPON" ? ["COUPON"] : stagesOf(kindOf(piece.rule.effect));
}

/** A key that no piece has yet; a piece keeps its own over all versions. */
export function freshKey(pieces: readonly Piece[], kind: string): string {
  const stem = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const taken = new Set(pieces.map((piece) => piece.key));
  for (let number = 1; ; number += 1) {
    const key = `${stem}-${number}`;
    if (!taken.has(key)) return key;
  }
}

/** The pieces of a lane in the order of their turns: those of higher priority first, then as they stand. */
export function lane(pieces: readonly Piece[], where: Lane): Piece[] {
  return pieces
    .filter((piece) => laneOf(piece) === where)
    .sort((one, other) => (other.rule?.priority ?? 0) - (one.rule?.priority ?? 0));
}

const withRule = (piece: RulePiece, change: Partial<Rule>): Piece => ({
  ...piece,
  rule: { ...piece.rule, ...change },
});

/** The pieces with one put into a lane at a place of it; priorities say the order of rules, and change only there. */
export function placed(pieces: readonly Piece[], key: string, where: Lane, at: number): Piece[] {
  const moved = pieces.find((piece) => piece.key === key);
  if (!moved || !turnsOf(moved).includes(where)) return [...pieces];
  const others = lane(pieces, where).filter((piece) => piece.key !== key);
  const order = [...others.slice(0, at), moved, ...others.slice(at)];
  if (where === "PRICE" || where === "BESIDE") {
    let turn = 0;
    return pieces.map((piece) => (laneOf(piece) === where ? (order[turn++] ?? piece) : piece));
  }
  const turn = new Map(order.map((piece, place) => [piece.key, (order.length - place) * 10]));
  return pieces.map((piece) => {
    const priority = turn.get(piece.key);
    if (!hasRule(piece) || priority === undefined) return piece;
    return withRule(piece, piece.key === key ? { stage: where, priority } : { priority });
  });
}

/** One place earlier or later in its lane; at its end, into the lane before or after that it may stand in. */
export function nudged(pieces: readonly Piece[], key: string, by: -1 | 1): Piece[] {
  const piece = pieces.find((one) => one.key === key);
  if (!piece) return [...pieces];
  const where = laneOf(piece);
  const own = lane(pieces, where);
  const at = own.findIndex((one) => one.key === key) + by;
  if (at >= 0 && at < own.length) return placed(pieces, key, where, at);
  const allowed = turnsOf(piece);
  const target = lanes[lanes.indexOf(where) + by];
  if (!target || !allowed.includes(target)) return [...pieces];
  return placed(pieces, key, target, by === 1 ? 0 : lane(pieces, target).length);
}

export function removed(pieces: readonly Piece[], key: string): Piece[] {
  return pieces.filter((piece) => piece.key !== key);
}

export function changed(pieces: readonly Piece[], key: string, next: Piece): Piece[] {
  return pieces.map((piece) => (piece.key === key ? next : piece));
}

export function duplicated(pieces: readonly Piece[], key: string): Piece[] {
  const at = pieces.findIndex((piece) => piece.key === key);
  const piece = pieces[at];
  if (!piece) return [...pieces];
  const stem = piece.rule ? kindOf(piece.rule.effect) : piece.kind.toLowerCase().replace("_", "-");
  const copy = { ...structuredClone(piece), key: freshKey(pieces, stem) };
  return [...pieces.slice(0, at + 1), copy, ...pieces.slice(at + 1)];
}
