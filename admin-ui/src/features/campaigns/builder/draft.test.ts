import { expect, test } from "vitest";
import type { Stage } from "@/shared/rules/rule";
import { type Draft, duplicated, freshKey, lane, nudged, type Piece, placed } from "./draft";
import { both, changedParts } from "./keep-both";
import { type Conflict, mended, type Remedy } from "./remedy";

const piece = (key: string, stage: Stage = "ITEM", priority = 0): Piece => ({
  key,
  kind: "PROMOTION",
  names: { zhCn: key, en: key },
  rule: {
    stage,
    priority,
    effect: stage === "GIFT" ? { gift: { variantIds: ["v"], picks: 1 } } : { percentage: { bps: 1000 } },
  },
});

const draft = (...pieces: Piece[]): Draft => ({
  names: { zhCn: "活动", en: "Campaign" },
  hue: 1,
  currency: "CNY",
  startsAt: "2026-12-01T00:00:00Z",
  endsAt: "2026-12-02T00:00:00Z",
  channelIds: ["web"],
  tierIds: [],
  tags: [],
  pieces,
  page: null,
});

const yuan = (amount: string) => ({ amount, currency: "CNY" });
const keys = (pieces: Piece[]) => pieces.map((one) => one.key);

test("a piece that is put before another has its turn before it, and no other lane changes", () => {
  const pieces = [piece("a"), piece("b"), piece("c", "ORDER", 5)];
  const moved = placed(pieces, "b", "ITEM", 0);
  expect(keys(lane(moved, "ITEM"))).toEqual(["b", "a"]);
  expect(lane(moved, "ORDER")[0]?.rule?.priority).toBe(5);
});

test("a gift cannot stand where money is taken off", () => {
  const pieces = [piece("gift", "GIFT")];
  expect(placed(pieces, "gift", "ITEM", 0)).toEqual(pieces);
});

test("the keyboard moves a piece within its lane, and at its end into the next one", () => {
  const pieces = [piece("a", "ITEM", 20), piece("b", "ITEM", 10)];
  expect(keys(lane(nudged(pieces, "a", 1), "ITEM"))).toEqual(["b", "a"]);
  expect(keys(lane(nudged(pieces, "b", 1), "ORDER"))).toEqual(["b"]);
  expect(nudged(pieces, "a", -1)).toEqual(pieces);
});

test("a copy has a key of its own", () => {
  expect(keys(duplicated([piece("a")], "a"))).toEqual(["a", "percentage-1"]);
  expect(freshKey([piece("buy-get-1")], "buyGet")).toBe("buy-get-2");
});

test("each remedy edits the pieces it names and nothing else", () => {
  const before = draft(piece("a"), piece("b"));
  const remedy = (more: Partial<Remedy>): Remedy =>
    ({
      kind: "BEST_OF",
      pieces: ["a"],
      group: "g",
      channelIds: [],
      variantIds: [],
      money: null,
      ...more,
    }) as Remedy;
  const [first, second] = mended(before, remedy({})).pieces;
  expect(first?.rule).toMatchObject({ combine: "BEST_OF", group: "g" });
  expect(second).toBe(before.pieces[1]);
  expect(mended(before, remedy({ kind: "MORE_CHANNELS", channelIds: ["app"] })).channelIds).toEqual([
    "web",
    "app",
  ]);
  const less = mended(before, remedy({ kind: "EXCEPT_GOODS", variantIds: ["v1"] as Conflict["pieces"] }));
  expect(less.pieces[0]?.rule?.goods?.exceptVariantIds).toEqual(["v1"]);
});

test("two people's edits of different pieces are both kept, and of the same part mine stands", () => {
  const base = draft(piece("a"), piece("b"));
  const mine = {
    ...draft({ ...piece("a"), names: { zhCn: "我", en: "mine" } }, piece("b"), piece("c")),
    hue: 9,
  };
  const theirs = { ...draft({ ...piece("b"), names: { zhCn: "他", en: "theirs" } }), hue: 5 };
  const { draft: kept, clashes } = both(base, mine, theirs);
  expect(keys(kept.pieces)).toEqual(["b", "c"]);
  expect(kept.pieces[0]?.names.en).toBe("theirs");
  expect(kept.hue).toBe(9);
  expect(clashes).toEqual(["hue"]);
  expect(changedParts(base, theirs)).toEqual(["hue", "a", "b"]);
});

test("prices that are asked outright stand before all rules, and keep an order of their own", () => {
  const flash = (key: string): Piece => ({
    key,
    kind: "FLASH_SALE",
    names: { zhCn: key, en: key },
    flashSale: {
      items: [{ variantId: "v1", quota: 5, prices: [{ channelId: "web", price: yuan("8.00") }] }],
    },
  });
  const pieces = [flash("f1"), piece("a"), flash("f2")];
  expect(keys(lane(pieces, "PRICE"))).toEqual(["f1", "f2"]);
  expect(keys(nudged(pieces, "f2", -1))).toEqual(["f2", "a", "f1"]);
  expect(placed(pieces, "f1", "ITEM", 0)).toEqual(pieces);
  const raised: Partial<Remedy> = { kind: "RAISE_PRICE", pieces: ["f1"], money: yuan("8.50") };
  const remedy = { channelIds: ["web"], variantIds: ["v1"], ...raised } as Remedy;
  const [one, , other] = mended(draft(...pieces), remedy).pieces;
  expect(one?.flashSale?.items[0]?.prices).toEqual([{ channelId: "web", price: yuan("8.50") }]);
  expect(other).toBe(pieces[2]);
  const more = mended(draft(...pieces), { ...remedy, kind: "MORE_CHANNELS", channelIds: ["app"] } as Remedy);
  expect(more.pieces[0]?.flashSale?.items[0]?.prices[1]).toEqual({ channelId: "app", price: yuan("8.00") });
});
