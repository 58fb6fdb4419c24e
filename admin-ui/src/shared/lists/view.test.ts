import { expect, test } from "vitest";
import { isNarrowed, type View, viewed, viewOf } from "./view";

interface Search extends View {
  text?: string | undefined;
  state?: string | undefined;
  undelivered?: true | undefined;
  days?: number | undefined;
  sort?: string | undefined;
  open?: string | undefined;
}
const text = (search: Search) => viewOf(search);

test("a view is the same text however its address was made, and tells no place in the list", () => {
  const one: Search = {
    state: "PAID,DELIVERED",
    undelivered: true,
    after: "WyJhIl0",
    page: 3,
    open: "ord_1",
  };
  const same: Search = { open: undefined, undelivered: true, state: "PAID,DELIVERED" };
  expect(text(one)).toBe("state=PAID%2CDELIVERED&undelivered=true");
  expect(text(same)).toBe(text(one));
  expect(text({ after: "x", page: 2 })).toBe("");
});

test("what was kept comes back as the address has it", () => {
  const search: Search = { text: "a&b=c 林", days: 7, columns: "number,total" };
  expect(viewed(text(search))).toEqual({ text: "a&b=c 林", days: "7", columns: "number,total" });
});

test("order and columns narrow nothing", () => {
  expect(isNarrowed({ sort: "OLDEST", columns: "number", page: 2 } as Search)).toBe(false);
  expect(isNarrowed({ text: "x" } as Search)).toBe(true);
});
