import { describe, expect, it } from "vitest";
import { parseAccount, readable } from "./account";

describe("an account that goods are credited to", () => {
  it.each([
    ["13800138000", "+8613800138000"],
    [" 138 0013-8000 ", "+8613800138000"],
    ["１３８００１３８０００", "+8613800138000"],
    ["86 138 0013 8000", "+8613800138000"],
    ["0086 13800138000", "+8613800138000"],
    ["+44 7911 123456", "+447911123456"],
    ["1380013800", undefined],
    ["12800138000", undefined],
    ["+86 12800138000", undefined],
    ["7911123456", undefined],
    ["phone", undefined],
    ["", undefined],
  ])("reads the phone number %j as %j", (typed, account) => {
    expect(parseAccount("PHONE", typed)).toBe(account);
  });

  it.each([
    ["Reader@Mail.Example", "reader@mail.example"],
    ["reader@mail", undefined],
    ["reader mail.example", undefined],
    [`${"r".repeat(60)}@mail.example`, undefined],
  ])("reads the address %j as %j", (typed, account) => {
    expect(parseAccount("EMAIL", typed)).toBe(account);
  });

  it.each([
    [" 100234567 ", "100234567"],
    ["星野#2041", "星野#2041"],
    ["ab", undefined],
    ["two words", undefined],
    ["#leading", undefined],
    ["x".repeat(41), undefined],
  ])("reads the player %j as %j", (typed, account) => {
    expect(parseAccount("GAME_ID", typed)).toBe(account);
  });

  it("shows a number in the groups people say it in, anything else as it is", () => {
    expect(readable("+8613800138000")).toBe("138 0013 8000");
    expect(readable("+447911123456")).toBe("+447911123456");
    expect(readable("星野#2041")).toBe("星野#2041");
  });
});
