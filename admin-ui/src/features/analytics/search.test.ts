import { describe, expect, it } from "vitest";
import { analyticsSearch, daysOf } from "./search";

// Half past midnight in Shanghai, still the day before in UTC.
const now = new Date("2026-11-28T16:30:00Z");

describe("the days that an address means", () => {
  it("counts back from the shop's own day", () => {
    expect(daysOf({}, now)).toEqual({ from: "2026-10-31", to: "2026-11-29", span: "DAY", count: 30 });
    expect(daysOf({ period: "today" }, now)).toEqual({
      from: "2026-11-29",
      to: "2026-11-29",
      span: "HOUR",
      count: 1,
    });
  });

  it("puts a reversed pair right and cuts what is too long", () => {
    expect(daysOf({ period: "days", from: "2026-11-09", to: "2026-11-03" }, now)).toEqual({
      from: "2026-11-03",
      to: "2026-11-09",
      span: "DAY",
      count: 7,
    });
    expect(daysOf({ period: "days", from: "2001-01-01", to: "2026-11-03" }, now).count).toBe(400);
    expect(daysOf({ period: "days" }, now).count).toBe(30);
  });

  it("passes over what is no day, no period and no comparison", () => {
    expect(analyticsSearch({ period: "year", from: "x", to: 7, compare: "LAST" })).toEqual({});
  });
});
