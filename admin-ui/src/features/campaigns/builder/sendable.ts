import { sendableRule } from "@/shared/rules/sendable";
import type { Draft } from "./draft";

/** The draft as the server takes it. */
export function sendable(draft: Draft): Draft {
  return { ...draft, pieces: draft.pieces.map((piece) => ({ ...piece, rule: sendableRule(piece.rule) })) };
}
