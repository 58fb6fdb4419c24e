import type { CampaignInput, CampaignPieceInput } from "@/shared/api/generated/graphql";
import { kindOf, type Rule, type Stage, stages, stagesOf } from "@/shared/rules/rule";

export type Piece = CampaignPieceInput;
/** All that a campaign says; its pieces are always said. */
export type Draft = Omit<CampaignInput, "pieces"> & { pieces: Piece[] };

/** In which stages a piece may have its turn: a coupon only with coupons. */
export function turnsOf(piece: Piece): readonly Stage[] {
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

/** The pieces of a stage in the order of their turns: those of higher priority first, then as they stand. */
export function lane(pieces: readonly Piece[], stage: Stage): Piece[] {
  return pieces
    .filter((piece) => piece.rule.stage === stage)
    .sort((one, other) => (other.rule.priority ?? 0) - (one.rule.priority ?? 0));
}

const withRule = (piece: Piece, change: Partial<Rule>): Piece => ({
  ...piece,
  rule: { ...piece.rule, ...change },
});

/** The pieces with one put into a stage at a place of its lane; priorities say the order, and change only there. */
export function placed(pieces: readonly Piece[], key: string, stage: Stage, at: number): Piece[] {
  const moved = pieces.find((piece) => piece.key === key);
  if (!moved || !turnsOf(moved).includes(stage)) return [...pieces];
  const others = lane(pieces, stage).filter((piece) => piece.key !== key);
  const order = [...others.slice(0, at), moved, ...others.slice(at)];
  const turn = new Map(order.map((piece, place) => [piece.key, (order.length - place) * 10]));
  return pieces.map((piece) => {
    if (piece.key === key) return withRule(piece, { stage, priority: turn.get(key) ?? 0 });
    const priority = turn.get(piece.key);
    return priority === undefined ? piece : withRule(piece, { priority });
  });
}

/** One place earlier or later in its lane; at its end, into the lane before or after that it may stand in. */
export function nudged(pieces: readonly Piece[], key: string, by: -1 | 1): Piece[] {
  const piece = pieces.find((one) => one.key === key);
  if (!piece) return [...pieces];
  const { stage } = piece.rule;
  const own = lane(pieces, stage);
  const at = own.findIndex((one) => one.key === key) + by;
  if (at >= 0 && at < own.length) return placed(pieces, key, stage, at);
  const allowed = turnsOf(piece);
  const target = stages[stages.indexOf(stage) + by];
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
  const copy = { ...structuredClone(piece), key: freshKey(pieces, kindOf(piece.rule.effect)) };
  return [...pieces.slice(0, at + 1), copy, ...pieces.slice(at + 1)];
}
