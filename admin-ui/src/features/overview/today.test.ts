import { describe, expect, it } from "vitest";
import { pace, type Sales } from "./today";

const hours = (day: string, amounts: string[]) =>
  amounts.map((amount, hour) => ({
    at: new Date(Date.parse(day) + hour * 3_600_000).toISOString(),
    figures: { gross: { amount, currency: "CNY" }, orders: 1 },
  }));
const sales = {
  series: {
    total: { net: { amount: "0.00", currency: "CNY" }, orders: 0 },
    points: hours("2026-11-28T16:00:00Z", ["10.00", "20.00", "5.00"]),
  },
  compared: { firstDay: "2026-11-22", points: hours("2026-11-21T16:00:00Z", ["20.00", "20.00", "90.00"]) },
} as Sales;

describe("today against the day before", () => {
  it("compares the hours that are over and leaves the running one out", () => {
    expect(pace(sales, Date.parse("2026-11-28T18:30:00Z"))).toEqual({ now: 30, before: 40, hours: 2 });
  });

  it("says nothing in the first hour, or without a day to compare with", () => {
    expect(pace(sales, Date.parse("2026-11-28T16:59:59Z"))).toBeNull();
    expect(pace({ ...sales, compared: null }, Date.parse("2026-11-28T20:00:00Z"))).toBeNull();
  });
});
