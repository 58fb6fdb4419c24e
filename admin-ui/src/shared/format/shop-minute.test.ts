import { describe, expect, it } from "vitest";
import { instantOf, shopDayEnd, shopMinute } from "./shop-minute";

describe("the shop's clock", () => {
  it("reads a minute where the shop is", () => {
    expect(instantOf("2026-11-30T10:30", "Asia/Shanghai")).toBe("2026-11-30T02:30:00.000Z");
    expect(instantOf("2026-07-01T10:30", "Europe/Berlin")).toBe("2026-07-01T08:30:00.000Z");
    expect(instantOf("2026-12-01T10:30", "Europe/Berlin")).toBe("2026-12-01T09:30:00.000Z");
    expect(instantOf("2026-12-01T10:30", "America/New_York")).toBe("2026-12-01T15:30:00.000Z");
  });

  it("is right on the days on which clocks change", () => {
    for (const minute of ["2026-03-29T00:00", "2026-03-29T01:59", "2026-03-29T03:00", "2026-10-25T04:00"])
      expect(shopMinute(instantOf(minute, "Europe/Berlin"), "Europe/Berlin")).toBe(minute);
  });

  it("ends a day before the next begins", () => {
    expect(shopDayEnd("2026-11-30")).toBe("2026-11-30T15:59:59.999Z");
  });
});
