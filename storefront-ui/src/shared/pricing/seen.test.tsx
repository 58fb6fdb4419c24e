import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Priced, useMoved } from "./seen";

const cny = (amount: string) => ({ amount, currency: "CNY" });
const line = (amount: string, goods = "a"): Priced => ({ goods, name: goods, now: cny(amount) });

test("a price that moved since the cart is told until it is acknowledged", () => {
  const cart = new Map([["a", cny("10.00")]]);
  const { result } = renderHook(() => useMoved([line("9.50"), line("3.00", "b")], cart));
  expect(result.current.moved).toEqual([{ ...line("9.50"), was: cny("10.00") }]);
  act(() => result.current.acknowledge());
  expect(result.current.moved).toEqual([]);
});

test("a price that moves while the page is open is told too", () => {
  const { result, rerender } = renderHook(({ lines }) => useMoved(lines, new Map()), {
    initialProps: { lines: [line("10.00")] },
  });
  expect(result.current.moved).toEqual([]);
  rerender({ lines: [line("12.00"), line("1.00", "b")] });
  expect(result.current.moved.map(({ was, now }) => [was.amount, now.amount])).toEqual([["10.00", "12.00"]]);
  rerender({ lines: [line("10.00"), line("1.00", "b")] });
  expect(result.current.moved).toEqual([]);
});
