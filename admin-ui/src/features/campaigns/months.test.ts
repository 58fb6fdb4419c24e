import { describe, expect, it } from "vitest";
import { daysOf, isWeekend, monthOf, shifted, span } from "./months";

describe("months of the calendar", () => {
  it("are the shop's, not the reader's", () => {
    expect(monthOf(new Date("2026-11-30T16:30:00Z"))).toBe("2026-12");
    expect(daysOf("2026-02").days).toHaveLength(28);
    expect(daysOf("2026-12").since).toBe("2026-11-30T16:00:00.000Z");
    expect([shifted("2026-12", 1), shifted("2026-01", -1)]).toEqual(["2027-01", "2025-12"]);
    expect([isWeekend("2026-11-28"), isWeekend("2026-11-30")]).toEqual([true, false]);
  });

  it("hold the part of a campaign that is in them", () => {
    const month = daysOf("2026-11");
    expect(span(month, "2026-11-10T16:00:00Z", "2026-11-11T16:00:00Z")).toEqual([11, 11]);
    expect(span(month, "2026-10-01T00:00:00Z", "2027-01-01T00:00:00Z")).toEqual([1, 30]);
    expect(span(month, "2026-11-29T15:00:00Z", "2026-11-29T16:30:00Z")).toEqual([29, 30]);
  });
});
