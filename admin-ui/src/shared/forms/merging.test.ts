import { expect, test } from "vitest";
import { merged } from "./merging";

const base = {
  version: 1,
  slug: "a",
  names: { zhCn: "甲", en: "A" },
  variants: [{ sku: "1", cap: 5, uses: undefined }],
};

test("what I changed is put on what they saved", () => {
  const mine = { ...base, names: { zhCn: "甲", en: "Mine" } };
  const theirs = { ...base, version: 3, slug: "b", variants: [{ sku: "1", cap: 9, uses: undefined }] };
  expect(merged(base, mine, theirs)).toEqual({
    values: { ...theirs, names: { zhCn: "甲", en: "Mine" } },
    clashes: [],
  });
});

test("what both changed is mine, and is told", () => {
  const mine = { ...base, slug: "mine", variants: [{ sku: "1", cap: 6, uses: undefined }] };
  const theirs = { ...base, version: 2, slug: "theirs", variants: [{ sku: "2", cap: 7, uses: undefined }] };
  expect(merged(base, mine, theirs)).toEqual({
    values: { ...theirs, slug: "mine", variants: [{ sku: "2", cap: 6, uses: undefined }] },
    clashes: ["slug", "variants.0.cap"],
  });
});

test("both changing the same to the same is no clash", () => {
  const mine = { ...base, slug: "same" };
  const theirs = { ...base, version: 2, slug: "same" };
  expect(merged(base, mine, theirs)).toEqual({ values: theirs, clashes: [] });
});

test("a list that one of us made longer is taken whole", () => {
  const mine = { ...base, variants: [...base.variants, { sku: "new", cap: 1, uses: undefined }] };
  const theirs = { ...base, version: 2, variants: [{ sku: "1", cap: 9, uses: undefined }] };
  expect(merged(base, mine, theirs)).toEqual({
    values: { ...theirs, variants: mine.variants },
    clashes: ["variants"],
  });
  const untouched = { ...base, slug: "mine" };
  const longer = { ...mine, version: 2 };
  expect(merged(base, untouched, longer)).toEqual({ values: { ...longer, slug: "mine" }, clashes: [] });
});
