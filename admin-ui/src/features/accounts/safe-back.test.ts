import { expect, test } from "vitest";
import { safeBack } from "./safe-back";

test("after sign-in one returns into this app and nowhere else", () => {
  expect(safeBack("/orders?state=PAID")).toBe("/orders?state=PAID");
  for (const elsewhere of [
    undefined,
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/sign-in?back=/x",
  ]) {
    expect(safeBack(elsewhere)).toBe("/");
  }
});
