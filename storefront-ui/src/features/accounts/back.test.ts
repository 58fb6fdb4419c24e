import { describe, expect, it } from "vitest";
import { safeReturn } from "./back";

describe("the way back after signing in", () => {
  it("leads to pages of the shop only", () => {
    expect(safeReturn("/checkout?v=var_1&q=2")).toBe("/checkout?v=var_1&q=2");
    for (const trap of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example/",
      "javascript:alert(1)",
      "",
      undefined,
    ])
      expect(safeReturn(trap)).toBe("/mine");
  });
});
