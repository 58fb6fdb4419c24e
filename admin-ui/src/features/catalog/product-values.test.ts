import { expect, test } from "vitest";
import { blankRules } from "./account-rules";
import { differences } from "./differences";
import type { ShopChannels } from "./listing-values";
import { blankProduct, productInput } from "./product-values";

const channels: ShopChannels = [
  { id: "chn_web", currency: "CNY" },
  { id: "chn_app", currency: "CNY" },
];

test("a channel without a price is not sold in; an empty list price is the price", () => {
  const values = blankProduct();
  const [variant] = values.variants;
  if (!variant) throw new Error("a blank product has one variant");
  variant.prices = { chn_web: { price: " 24.90 ", list: "" }, chn_app: { price: "", list: "30.00" } };
  expect(productInput(values, channels).variants[0]?.prices).toEqual([
    {
      channelId: "chn_web",
      list: { amount: "24.90", currency: "CNY" },
      price: { amount: "24.90", currency: "CNY" },
    },
  ]);
});

test("a face value is in the currency that the shop sells in first", () => {
  const values = blankProduct();
  const [variant] = values.variants;
  if (!variant) throw new Error("a blank product has one variant");
  variant.faceValue = "50";
  const [{ faceValue } = { faceValue: null }] = productInput(values, [
    { id: "chn_web", currency: "USD" },
    ...channels,
  ]).variants;
  expect(faceValue).toEqual({ amount: "50", currency: "USD" });
});

test("what belongs to the other kind is not sent", () => {
  const values = blankProduct();
  const [variant] = values.variants;
  if (!variant) throw new Error("a blank product has one variant");
  Object.assign(variant, { kind: "MEMBERSHIP", validityDays: 30, membershipDays: 31, cap: 100 });
  expect(productInput(values, channels).variants[0]).toMatchObject({
    validityDays: null,
    membershipDays: 31,
    cap: 100,
  });
});

test("only rules that have a meaning for the account asked for are sent", () => {
  const values = blankProduct();
  const [variant] = values.variants;
  if (!variant) throw new Error("a blank product has one variant");
  const server = { code: " east ", names: { zhCn: "东区", en: "East" } };
  variant.accountRules = {
    ...blankRules(),
    carriers: ["MOBILE"],
    portedNumbers: "ACCEPTED",
    servers: [server],
  };
  const sent = (kind: "TOPUP" | "CODE", accountFormat: "PHONE" | "GAME_ID" | "EMAIL") => {
    Object.assign(variant, { kind, accountFormat });
    return productInput(values, channels).variants[0]?.accountRules;
  };
  expect(sent("TOPUP", "PHONE")).toEqual({ carriers: ["MOBILE"], portedNumbers: "ACCEPTED" });
  expect(sent("TOPUP", "GAME_ID")).toEqual({
    servers: [{ code: "east", names: { zhCn: "东区", en: "East" } }],
    pattern: null,
    label: null,
    example: null,
  });
  expect(sent("TOPUP", "EMAIL")).toBeNull();
  expect(sent("CODE", "PHONE")).toBeNull();
});

test("two versions are compared leaf by leaf, their number apart", () => {
  const mine = { version: 1, names: { en: "A", zhCn: "甲" }, tags: ["x"] };
  const theirs = { version: 2, names: { en: "B", zhCn: "甲" }, tags: ["x", "y"] };
  expect(differences(mine, theirs)).toEqual([
    { path: "names.en", mine: "A", theirs: "B" },
    { path: "tags.1", mine: "—", theirs: "y" },
  ]);
});
