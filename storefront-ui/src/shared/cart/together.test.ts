import { describe, expect, it } from "vitest";
import type { CartLine } from "./cart";
import { applied, changesBetween } from "./together";

function line(variantId: string, quantity = 1, more: Partial<CartLine> = {}): CartLine {
  return {
    variantId,
    quantity,
    limit: 10,
    kind: "product",
    slug: variantId,
    name: variantId,
    variantName: "",
    imageUrl: "",
    seen: { amount: "1.00", currency: "CNY" },
    ...more,
  };
}

describe("carts of two devices", () => {
  it("tell each other what was put in, changed and taken out, and nothing else", () => {
    const before = [line("a"), line("b"), line("c", 1, { account: "13800138000" })];
    const after = [line("a"), line("c", 1, { account: "13900139000" }), line("d", 2)];
    expect(changesBetween(before, after).map(({ line, out }) => [line.variantId, out])).toEqual([
      ["c", false],
      ["d", false],
      ["b", true],
    ]);
    expect(changesBetween(after, after)).toEqual([]);
  });

  it("keep bundles with other choices apart", () => {
    const one = line("b", 1, { choices: ["x", "y"] });
    const other = line("b", 2, { choices: ["x", "z"] });
    expect(changesBetween([one], [one, other])).toEqual([{ line: other, out: false }]);
    expect(applied([one, other], [{ line: one, out: true }])).toEqual([other]);
    expect(changesBetween([one], [line("b", 1, { choices: ["y", "x"] })])).toEqual([]);
  });

  it("keep what the other one did meanwhile", () => {
    const known = [line("a"), line("b")];
    const here = [line("a", 3)];
    const there = [line("a"), line("b"), line("c")];
    expect(applied(there, changesBetween(known, here))).toEqual([line("a", 3), line("c")]);
  });
});
