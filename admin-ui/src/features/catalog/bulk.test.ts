import { expect, test } from "vitest";
import type { ProductState } from "@/shared/api/generated/graphql";
import { type Picked, stateChanges, summaryOf, wayBack } from "./bulk";

const picked = (id: string, state: ProductState, more: Partial<Picked> = {}): Picked => ({
  id,
  version: 3,
  state,
  names: { zhCn: id, en: id },
  category: { id: "cat_1" },
  publishAt: null,
  unpublishAt: null,
  ...more,
});
const three = [picked("a", "DRAFT"), picked("b", "PUBLISHED"), picked("c", "ARCHIVED")];
const ids = (rows: Picked[]) => rows.map((row) => row.id);

test("what is so already and what cannot be is told before", () => {
  const publish = summaryOf("publish", three);
  expect([ids(publish.change), ids(publish.same), ids(publish.archived)]).toEqual([["a"], ["b"], ["c"]]);
  const archive = summaryOf("archive", three);
  expect([ids(archive.change), ids(archive.same), archive.lost]).toEqual([["a", "b"], ["c"], 1]);
  expect(ids(summaryOf("restore", three).change)).toEqual(["c"]);
});

test("planned times that are given up are counted", () => {
  const soon = picked("d", "DRAFT", { publishAt: "2026-12-01T00:00:00Z" });
  const ends = picked("e", "PUBLISHED", { unpublishAt: "2026-12-01T00:00:00Z" });
  expect(summaryOf("archive", [soon, ends]).planned).toBe(2);
  expect(summaryOf("publish", [soon, ends]).planned).toBe(1);
});

test("the way back has the versions that the act left", () => {
  const done = [{ id: "a", version: 4, state: "PUBLISHED" as const }];
  expect(wayBack(done, three).map((step) => step(done))).toEqual([[{ id: "a", version: 4, state: "DRAFT" }]]);
});

test("out of the archive and on sale again takes two steps", () => {
  expect(stateChanges("archive", three.slice(0, 2)).every((one) => one.state === "ARCHIVED")).toBe(true);
  const done = [
    { id: "a", version: 4, state: "ARCHIVED" as const },
    { id: "b", version: 4, state: "ARCHIVED" as const },
  ];
  const [first, second] = wayBack(done, three);
  expect(first?.(done)).toEqual([
    { id: "a", version: 4, state: "DRAFT" },
    { id: "b", version: 4, state: "DRAFT" },
  ]);
  const then = done.map((row) => ({ ...row, version: 5, state: "DRAFT" as const }));
  expect(second?.(then)).toEqual([{ id: "b", version: 5, state: "PUBLISHED" }]);
});
