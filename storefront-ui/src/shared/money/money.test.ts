import { describe, expect, it } from "vitest";
import { compareMoney, formatMoney, isZero, moneyParts } from "./money";

const yuan = (amount: string) => ({ amount, currency: "CNY" });

describe("money", () => {
  it("is written as the reader's locale writes it, with the currency's own number of decimals", () => {
    expect(formatMoney(yuan("29.90"), "zh-CN")).toBe("¥29.90");
    expect(formatMoney(yuan("-1234.50"), "en")).toBe("-¥1,234.50");
    expect(formatMoney({ amount: "1200", currency: "JPY" }, "en")).toBe("¥1,200");
  });

  it("keeps every digit of amounts that a float cannot hold", () => {
    expect(formatMoney(yuan("90071992547409931.07"), "en")).toBe("¥90,071,992,547,409,931.07");
  });

  it("is cut where the type changes size", () => {
    expect(moneyParts(yuan("1234.50"), "en")).toEqual({ before: "¥", integer: "1,234", after: ".50" });
    expect(moneyParts(yuan("-8.00"), "zh-CN")).toEqual({ before: "-¥", integer: "8", after: ".00" });
  });

  it("is compared exactly, whatever the number of decimals", () => {
    expect(compareMoney(yuan("0.30"), yuan("0.3"))).toBe(0);
    expect(compareMoney(yuan("10"), yuan("9.99"))).toBe(1);
    expect(compareMoney(yuan("-0.01"), yuan("0"))).toBe(-1);
    expect(isZero(yuan("0.00"))).toBe(true);
  });

  it("refuses to compare currencies and to read what is no amount", () => {
    expect(() => compareMoney(yuan("1"), { amount: "1", currency: "USD" })).toThrow(RangeError);
    expect(() => isZero(yuan("1e3"))).toThrow(RangeError);
  });
});
