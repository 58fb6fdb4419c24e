import { expect, test } from "vitest";
import { decimal, formatMoney, minorUnits, minus, moneyParts, times } from "./money";

test("an amount becomes minor units exactly, also beyond what a float holds", () => {
  expect(minorUnits("29.90", "CNY")).toBe(2990n);
  expect(minorUnits("0.1", "CNY")).toBe(10n);
  expect(minorUnits("90071992547409.93", "CNY")).toBe(9007199254740993n);
  expect(minorUnits("500", "JPY")).toBe(500n);
});

test("what is not an amount of the currency is none", () => {
  for (const text of ["", "1e3", "12.345", "1,000", "¥5", "--1"]) expect(minorUnits(text, "CNY")).toBeNull();
  expect(minorUnits("1.5", "JPY")).toBeNull();
  expect(minorUnits("12.340", "CNY")).toBe(1234n);
});

test("minor units are written back with every digit", () => {
  expect(decimal(5n, "CNY")).toBe("0.05");
  expect(decimal(-805n, "CNY")).toBe("-8.05");
  expect(decimal(12n, "JPY")).toBe("12");
});

test("differences and multiples stay exact", () => {
  expect(minus({ amount: "0.30", currency: "CNY" }, { amount: "0.10", currency: "CNY" }).amount).toBe("0.20");
  expect(times({ amount: "19.80", currency: "CNY" }, 312n).amount).toBe("6177.60");
});

test("money is written by locale, with its integer part apart", () => {
  expect(formatMoney({ amount: "1234.50", currency: "CNY" }, "zh-CN")).toBe("¥1,234.50");
  expect(moneyParts({ amount: "1234.50", currency: "CNY" }, "en")).toEqual({
    lead: "¥",
    whole: "1,234",
    rest: ".50",
  });
});
