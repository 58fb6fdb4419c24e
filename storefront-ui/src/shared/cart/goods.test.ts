import { expect, it } from "vitest";
import { goodsOf, goodsPriced, refusedLine } from "./goods";

it("tells a bundle's choices apart, in whatever order they were made", () => {
  const one = goodsOf({ variantId: "b", choices: ["x", "y"] });
  expect(goodsOf({ variantId: "b", choices: ["y", "x"] })).toBe(one);
  expect(goodsPriced({ variant: { id: "b" }, chosen: [{ variantId: "y" }, { variantId: "x" }] })).toBe(one);
  expect(new Set([one, goodsOf({ variantId: "b" }), goodsOf({ variantId: "b", choices: ["x"] })]).size).toBe(
    3,
  );
});

it("finds which of two lines of a bundle was refused", () => {
  const lines = [{ variantId: "a" }, { variantId: "b" }, { variantId: "b", second: true }];
  expect(refusedLine(lines, ["input", "lines", "2", "quantity"], "b")).toBe(lines[2]);
  expect(refusedLine(lines, ["input", "lines"], "b")).toBe(lines[1]);
  expect(refusedLine(lines, ["input", "lines", "0"], "b")).toBe(lines[1]);
  expect(refusedLine(lines, ["input", "lines", "1"], null)).toBe(lines[1]);
  expect(refusedLine(lines, null, "other")).toBeUndefined();
});
