import { describe, expect, it } from "vitest";
import { clockFace, lagOf } from "./clock";

describe("the countdown of a flash sale", () => {
  it("shows hours only where there are some, and never less than nothing", () => {
    expect(clockFace(3_723_000)).toBe("1:02:03");
    expect(clockFace(123_000)).toBe("2:03");
    expect(clockFace(400)).toBe("0:01");
    expect(clockFace(-5_000)).toBe("0:00");
    expect(clockFace(50 * 3_600_000)).toBe("50:00:00");
  });

  it("goes by the server's clock, however wrong the device's is", () => {
    expect(lagOf("2026-11-30T08:00:10Z", Date.parse("2026-11-30T08:00:00Z"))).toBe(10_000);
  });
});
