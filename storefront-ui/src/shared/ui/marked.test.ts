import { expect, test } from "vitest";
import { cut } from "./Marked";

test.each([
  ["腾讯视频会员", ["视频"], ["腾讯", "视频", "会员"]],
  ["Starbucks Coffee", ["coffee", "star"], ["", "Star", "bucks ", "Coffee", ""]],
  ["a+b (c)", ["+", "("], ["a", "+", "b ", "(", "c)"]],
  ["视频视频会员", ["视频会员", "视频"], ["", "视频", "", "视频会员", ""]],
  ["卡", [], ["卡"]],
  ["卡", [""], ["卡"]],
])("%s is cut at %j", (text, words, parts) => {
  expect(cut(text, words)).toEqual(parts);
});
