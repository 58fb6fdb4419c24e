import { expect, test } from "vitest";
import { changesOf } from "./changes";

test("pairs are before and after; all else is shown as it was written", () => {
  expect(changesOf({ name: ["a", "b"], size: [null, 3], roles: [["A"], ["A", "B"]], rows: 5 })).toEqual({
    changes: [
      { field: "name", before: "a", after: "b" },
      { field: "size", before: null, after: "3" },
      { field: "roles", before: '["A"]', after: '["A","B"]' },
    ],
    rest: { rows: 5 },
  });
  expect(changesOf(null)).toEqual({ changes: [], rest: null });
  expect(changesOf(["x"])).toEqual({ changes: [], rest: ["x"] });
});
