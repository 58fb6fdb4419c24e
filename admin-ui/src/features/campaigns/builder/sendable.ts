import { sendableRule } from "@/shared/rules/sendable";
import type { Draft } from "./draft";

/** The draft as the server takes it. */
export function sendable(draft: Draft): Draft {
  return {
    ...draft,
    pieces: draft.pieces.map((piece) => (piece.rule ? { ...piece, rule: sendableRule(piece.rule) } : piece)),
    // A page of no blocks is none.
    page: draft.page?.blocks.length ? draft.page : null,
  };
}

/** What of the draft decides prices: its page does not, so that words of it have nothing reckoned anew. */
export function priced(draft: Draft): Draft {
  return { ...sendable(draft), page: null };
}
