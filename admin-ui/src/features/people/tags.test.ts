import { expect, test } from "vitest";
import { changed } from "./tags";

test("tags are added once and taken away", () => {
  expect(changed(["vip"], ["new", "vip"], [])).toEqual(["new", "vip"]);
  expect(changed(["new", "vip"], [], ["vip", "other"])).toEqual(["new"]);
});
