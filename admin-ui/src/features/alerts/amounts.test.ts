import { expect, test } from "vitest";
import { shown, stored } from "./amounts";

test("days, percents and minutes go there and back", () => {
  expect(shown(72, "HOURS")).toBe(3);
  expect(shown(36, "HOURS")).toBe(1.5);
  expect(shown(9500, "BASIS_POINTS")).toBe(95);
  expect(shown(325, "BASIS_POINTS")).toBe(3.25);
  expect(stored(1.5, "HOURS")).toBe(36);
  expect(stored(3.25, "BASIS_POINTS")).toBe(325);
  expect(stored(10, "MINUTES")).toBe(10);
});
