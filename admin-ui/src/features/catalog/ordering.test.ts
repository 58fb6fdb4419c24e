import { expect, test } from "vitest";
import { placed, stepped } from "./ordering";

const order = ["a", "b", "c", "d"];

test("one of an order is put behind another, or before all", () => {
  expect(placed(order, "d", null)).toEqual(["d", "a", "b", "c"]);
  expect(placed(order, "a", "c")).toEqual(["b", "c", "a", "d"]);
  expect(placed(order, "c", "a")).toEqual(["a", "c", "b", "d"]);
});

test("a step leads behind the right one, and none leads out of the order", () => {
  for (const [id, steps, wanted] of [
    ["b", -1, ["b", "a", "c", "d"]],
    ["b", 1, ["a", "c", "b", "d"]],
    ["c", 1, ["a", "b", "d", "c"]],
    ["d", -9, ["d", "a", "b", "c"]],
  ] as const) {
    const after = stepped(order, id, steps);
    expect(after).not.toBeUndefined();
    expect(placed(order, id, after ?? null)).toEqual(wanted);
  }
  expect(stepped(order, "a", -1)).toBeUndefined();
  expect(stepped(order, "d", 1)).toBeUndefined();
});
