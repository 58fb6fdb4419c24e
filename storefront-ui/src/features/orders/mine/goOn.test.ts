import { renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useGoOn } from "./goOn";

const fetchNextPage = vi.fn();
const list = { hasNextPage: true, isFetching: false, isFetchNextPageError: false, fetchNextPage };

test("pages are loaded until something is found, or there are no more", () => {
  fetchNextPage.mockClear();
  const { result, rerender } = renderHook(({ list, nothing }) => useGoOn(list, nothing), {
    initialProps: { list, nothing: true },
  });
  expect([result.current, fetchNextPage.mock.calls.length]).toEqual([true, 1]);
  rerender({ list: { ...list, isFetching: true }, nothing: true });
  expect([result.current, fetchNextPage.mock.calls.length]).toEqual([true, 1]);
  rerender({ list, nothing: true });
  expect([result.current, fetchNextPage.mock.calls.length]).toEqual([true, 2]);
  rerender({ list: { ...list, hasNextPage: false }, nothing: true });
  expect([result.current, fetchNextPage.mock.calls.length]).toEqual([false, 2]);
});

test("a page that fails is not asked for again by itself, nor one that is not needed", () => {
  fetchNextPage.mockClear();
  const { result, rerender } = renderHook(({ list, nothing }) => useGoOn(list, nothing), {
    initialProps: { list: { ...list, isFetchNextPageError: true }, nothing: true },
  });
  expect(result.current).toBe(false);
  rerender({ list, nothing: false });
  expect(result.current).toBe(false);
  expect(fetchNextPage).not.toHaveBeenCalled();
});
