import { expect, test } from "vitest";
import {
  bpsOf,
  byPercent,
  type Changes,
  changedByPercent,
  type Priced,
  problemOf,
  typed,
  valueIn,
} from "./changes";

const cny = (amount: string) => ({ amount, currency: "CNY" });
const row: Priced = {
  id: "var_1",
  listPrice: cny("12.00"),
  price: cny("10.00"),
  floor: cny("9.00"),
  asked: cny("10.00"),
  entry: null,
};

test("a change by percent is rounded half up and stays between floor and list", () => {
  expect(byPercent(999n, -50n, 0n, 1200n)).toBe(994n);
  expect(byPercent(1000n, -5000n, 900n, 1200n)).toBe(900n);
  expect(byPercent(1000n, 5000n, 900n, 1200n)).toBe(1200n);
});

test("percentages are read exactly", () => {
  expect([bpsOf("-5"), bpsOf("2.5"), bpsOf("0"), bpsOf("−1.25")]).toEqual([-500n, 250n, 0n, -125n]);
  expect([bpsOf(""), bpsOf("1e3"), bpsOf("101"), bpsOf("5%")]).toEqual([null, null, null, null]);
});

test("what is typed back to what is stored is no change", () => {
  const some = typed({}, row, "entry", "9.50");
  expect(valueIn(row, "entry", some)).toBe("9.50");
  expect(typed(some, row, "entry", "")).toEqual({});
  expect(typed(typed({}, row, "price", "9.90"), row, "price", "10.00")).toEqual({});
});

test("many rows are changed at once", () => {
  const changed = changedByPercent({}, [row, { ...row, id: "var_2", price: cny("9.99") }], "entry", -500n);
  expect(changed).toEqual({ var_1: { entry: "9.50" }, var_2: { entry: "9.49" } });
});

test("a cell says what is wrong with it", () => {
  const problem = (field: "entry" | "price" | "floor", text: string) => {
    const changes: Changes = typed({}, row, field, text);
    return problemOf(row, field, changes);
  };
  expect(problem("entry", "")).toBeNull();
  expect(problem("entry", "9.00")).toBeNull();
  expect(problem("entry", "8.99")).toBe("belowFloor");
  expect(problem("entry", "12.01")).toBe("aboveList");
  expect(problem("entry", "x")).toBe("money");
  expect(problem("price", "8.00")).toBe("belowFloor");
  expect(problem("floor", "13")).toBe("aboveList");
});
