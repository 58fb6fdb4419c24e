import type { CampaignBlockInput, CampaignPageInput } from "@/shared/api/generated/graphql";
import { wordsIn } from "@/shared/i18n/i18n";

export type Block = CampaignBlockInput;
export type PageDraft = CampaignPageInput;
type Both = { zhCn: string; en: string };

/** What a page is put together from, in the order in which it usually stands. */
export const kinds = [
  "hero",
  "countdown",
  "coupons",
  "flashSale",
  "goods",
  "groupBuys",
  "text",
  "rules",
] as const;
export type Kind = (typeof kinds)[number];
export type Inside<K extends Kind> = NonNullable<Block[K]>;

/** As many as the shop takes. */
export const MOST_BLOCKS = 30;

/** Which kind a block is: the one that says something. */
export function kindOf(block: Block): Kind {
  return kinds.find((kind) => block[kind] !== null && block[kind] !== undefined) ?? "text";
}

const inside = (block: Block): { key: string; title?: Both | null | undefined } =>
  block[kindOf(block)] as { key: string; title?: Both | null };

export const keyOf = (block: Block): string => inside(block).key;
export const titleOf = (block: Block): Both | null => inside(block).title ?? null;

/** A block of a kind that says this. */
export const blockOf = <K extends Kind>(kind: K, value: Inside<K>): Block =>
  ({ [kind]: value }) as unknown as Block;

/** A key that no block has yet; a block keeps its own over all versions. */
export function freshKey(blocks: readonly Block[], kind: Kind): string {
  const stem = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const taken = new Set(blocks.map(keyOf));
  for (let number = 1; ; number += 1) {
    const key = `${stem}-${number}`;
    if (!taken.has(key)) return key;
  }
}

/** What the shop has that a new block may begin with. */
export interface Offered {
  categoryId: string | undefined;
  /** An id, or the key of a piece behind `piece:`. */
  sale: string | undefined;
  group: string | undefined;
  coupons: boolean;
}

/** Whether a block of that kind would have anything to show. */
export function possible(kind: Kind, offered: Offered): boolean {
  if (kind === "goods") return offered.categoryId !== undefined;
  if (kind === "flashSale") return offered.sale !== undefined;
  if (kind === "groupBuys") return offered.group !== undefined;
  return kind !== "coupons" || offered.coupons;
}

/** A block that works as it is, with words in both languages until somebody writes better ones. */
export function fresh(blocks: readonly Block[], kind: Kind, offered: Offered, names: Both): Block {
  const key = freshKey(blocks, kind);
  const said = (word: "title" | "body"): Both => ({
    zhCn: wordsIn("zh-CN")(`builder.page.fresh.${kind}.${word}` as never),
    en: wordsIn("en")(`builder.page.fresh.${kind}.${word}` as never),
  });
  switch (kind) {
    case "hero":
      return blockOf(kind, { key, title: { ...names }, text: null, pictureId: null, button: null });
    case "text":
      return blockOf(kind, { key, title: said("title"), body: said("body") });
    case "rules":
      return blockOf(kind, { key, title: said("title"), body: said("body") });
    case "goods":
      return blockOf(kind, {
        key,
        title: said("title"),
        productIds: [],
        categoryId: offered.categoryId ?? null,
        most: 8,
      });
    case "coupons":
      return blockOf(kind, { key, title: said("title"), pieces: [] });
    case "flashSale":
      return blockOf(kind, { key, title: null, ...saleOf(offered.sale ?? "") });
    case "countdown":
      return blockOf(kind, { key, title: null });
    case "groupBuys":
      return blockOf(kind, { key, title: said("title"), ...groupsOf(offered.group ? [offered.group] : []) });
  }
}

/** What stands before the key of a piece among choices of what the shop has otherwise. */
export const PIECE = "piece:";
const isPiece = (choice: string) => choice.startsWith(PIECE);
const keyIn = (choice: string) => choice.slice(PIECE.length);

/** The sale that was chosen, as its block names it. */
export const saleOf = (choice: string) =>
  isPiece(choice) ? { saleId: null, piece: keyIn(choice) } : { saleId: choice, piece: null };

/** The offers that were chosen, as their block names them. */
export const groupsOf = (choices: readonly string[]) => ({
  offerIds: choices.filter((choice) => !isPiece(choice)),
  pieces: choices.filter(isPiece).map(keyIn),
});

/** The blocks with one of them at another place, counted without it. */
export function moved(blocks: readonly Block[], key: string, to: number): Block[] {
  const block = blocks.find((one) => keyOf(one) === key);
  if (!block) return [...blocks];
  const others = without(blocks, key);
  const at = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, at), block, ...others.slice(at)];
}

/** One place up or down. */
export function nudged(blocks: readonly Block[], key: string, by: -1 | 1): Block[] {
  return moved(blocks, key, blocks.findIndex((one) => keyOf(one) === key) + by);
}

export const put = (blocks: readonly Block[], block: Block, at: number): Block[] => [
  ...blocks.slice(0, at),
  block,
  ...blocks.slice(at),
];

export const without = (blocks: readonly Block[], key: string): Block[] =>
  blocks.filter((one) => keyOf(one) !== key);

export const changed = (blocks: readonly Block[], next: Block): Block[] =>
  blocks.map((one) => (keyOf(one) === keyOf(next) ? next : one));
