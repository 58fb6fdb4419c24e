import { expect, test } from "vitest";
import type { BuilderContentFragment } from "@/shared/api/generated/graphql";
import { clock, flat, minuteOf, tree } from "@/shared/rules/conditions";
import { draftOf } from "./content";

test("what a form shows of conditions is the tree it came from", () => {
  for (const when of [
    null,
    { firstOrder: true },
    { not: { firstOrder: true } },
    { all: [{ firstOrder: true }, { not: { newCustomer: { days: 3 } } }] },
    { some: [{ firstOrder: true }, { all: [{ birthdayMonth: true }, { newCustomer: { days: 1 } }] }] },
  ])
    expect(tree(flat(when))).toEqual(when);
});

test("the list in which each condition names the one above it becomes a tree again", () => {
  const goods = {
    productIds: [],
    variantIds: [],
    categoryIds: [],
    brands: [],
    exceptProductIds: [],
    exceptVariantIds: [],
  };
  const content = {
    names: { zhCn: "", en: "" },
    channelIds: [],
    tierIds: [],
    tags: [],
    stops: {},
    pieces: [
      {
        key: "p",
        names: { zhCn: "", en: "" },
        limits: {},
        rule: {
          goods,
          effect: { __typename: "PromotionPercentage", bps: 5 },
          shares: [],
          conditions: [
            { above: null, asks: { __typename: "PromotionJoined", how: "ALL" } },
            { above: 0, asks: { __typename: "PromotionJoined", how: "NOT" } },
            { above: 1, asks: { __typename: "PromotionFirstOrder", first: true } },
            { above: 0, asks: { __typename: "PromotionNewCustomer", days: 7 } },
          ],
        },
      },
    ],
  } as unknown as BuilderContentFragment;
  expect(draftOf(content).pieces[0]?.rule?.when).toEqual({
    all: [{ not: { firstOrder: true } }, { newCustomer: { days: 7 } }],
  });
});

test("minutes of the day are told as a clock does", () => {
  expect(clock(605)).toBe("10:05");
  expect(minuteOf("10:05")).toBe(605);
});
