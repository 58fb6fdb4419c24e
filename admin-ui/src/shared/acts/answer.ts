import type { Refusal } from "@/shared/forms/refusal";

/** What an act answers: its fruit, or a refusal in the reader's words. */
export type Answer = { __typename: string } | (Refusal & { __typename: string });

export const refused = (answer: Answer): answer is Refusal & { __typename: string } => "message" in answer;
