import { expect, test } from "vitest";
import { band, filterOf, narrowings, toggled } from "./choices";

test("what is chosen is asked for, and what is mistyped is not", () => {
  expect(filterOf({ q: "卡" })).toBeNull();
  expect(filterOf({ in: "video.music", kind: "CODE.NOTHING", price: "20-50", stock: true })).toEqual({
    categories: ["video", "music"],
    kinds: ["CODE"],
    priceAtLeast: "20",
    priceBelow: "50",
    inStock: true,
  });
  expect(filterOf({ brand: "Dr. Lin|慢光咖啡 Slowlight" })).toEqual({
    brands: ["Dr. Lin", "慢光咖啡 Slowlight"],
  });
  expect(filterOf({ price: "200-" })).toEqual({ priceAtLeast: "200" });
  expect(filterOf({ price: "1e9-2" })).toBeNull();
});

test("a choice made twice is none", () => {
  expect(toggled(undefined, "video")).toBe("video");
  expect(toggled("video", "music")).toBe("video.music");
  expect(toggled("video.music", "video")).toBe("music");
  expect(toggled("music", "music")).toBeUndefined();
});

test("bands and numbers of choices", () => {
  expect(band("0.00", "20.00")).toBe("0-20");
  expect(band("200.00", undefined)).toBe("200-");
  expect(narrowings({ q: "x", sort: "NEWEST" })).toBe(0);
  expect(narrowings({ in: "a.b", kind: "CODE", price: "0-20", stock: true })).toBe(5);
});
