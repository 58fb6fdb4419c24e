import { expect, test } from "vitest";
import {
  type Block,
  blockOf,
  changed,
  freshKey,
  groupsOf,
  keyOf,
  kindOf,
  moved,
  nudged,
  put,
  saleOf,
  without,
} from "./blocks";

const clock = (key: string): Block => blockOf("countdown", { key, title: null });
const some = ["a", "b", "c"].map(clock);
const keys = (blocks: readonly Block[]) => blocks.map(keyOf).join("");

test("blocks are put elsewhere, by places counted without the one that moves", () => {
  expect(keys(moved(some, "a", 2))).toBe("bca");
  expect(keys(moved(some, "c", 0))).toBe("cab");
  expect(keys(moved(some, "b", 9))).toBe("acb");
  expect(keys(moved(some, "nobody", 0))).toBe("abc");
});

test("at an end a block goes no further", () => {
  expect(keys(nudged(some, "a", -1))).toBe("abc");
  expect(keys(nudged(some, "a", 1))).toBe("bac");
  expect(keys(nudged(some, "c", 1))).toBe("abc");
});

test("what was taken away is put back where it was", () => {
  const left = without(some, "b");
  expect(keys(left)).toBe("ac");
  expect(keys(put(left, clock("b"), 1))).toBe("abc");
});

test("keys are new, and say what a block is", () => {
  const sale = blockOf("flashSale", { key: "flash-sale-1", saleId: "fls_1", piece: null });
  expect(freshKey([...some, sale], "flashSale")).toBe("flash-sale-2");
  expect(freshKey(some, "hero")).toBe("hero-1");
  expect(kindOf(sale)).toBe("flashSale");
  const other = blockOf("flashSale", { key: "flash-sale-1", saleId: "fls_2", piece: null });
  expect(changed([...some, sale], other).at(-1)).toBe(other);
});

test("what a piece of the campaign becomes is told from what the shop has otherwise", () => {
  expect(saleOf("fls_1")).toEqual({ saleId: "fls_1", piece: null });
  expect(saleOf("piece:flash-1")).toEqual({ saleId: null, piece: "flash-1" });
  expect(groupsOf(["piece:group-1", "gof_1"])).toEqual({ offerIds: ["gof_1"], pieces: ["group-1"] });
});
