import { expect, test } from "vitest";
import { runs } from "./Timeline";

const step = (kind: "PLACED" | "UNIT_DELIVERED" | "DELIVERED", at: string) => ({
  kind,
  at,
  label: kind.toLowerCase(),
});

test("the same step several times running is told once, at its last time", () => {
  const told = runs([
    step("PLACED", "2026-01-01T00:00:00Z"),
    step("UNIT_DELIVERED", "2026-01-01T00:00:01Z"),
    step("UNIT_DELIVERED", "2026-01-01T00:00:02Z"),
    step("DELIVERED", "2026-01-01T00:00:02Z"),
  ]);
  expect(told.map(({ kind, times, at }) => [kind, times, at.slice(17, 19)])).toEqual([
    ["PLACED", 1, "00"],
    ["UNIT_DELIVERED", 2, "02"],
    ["DELIVERED", 1, "02"],
  ]);
});
