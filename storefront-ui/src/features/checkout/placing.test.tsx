import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { usePlaceOrder } from "./placing";

const input = {
  lines: [{ variantId: "var_1", quantity: 1 }],
  expectedTotal: { amount: "15.00", currency: "CNY" },
  acceptsNoReturn: true,
  contact: { email: "chen@example.com" },
};
const placed = {
  data: {
    placeOrder: {
      __typename: "PlacedOrder",
      lookupToken: "tok_1",
      order: { id: "ord_1", number: "T1" },
      payment: null,
    },
  },
};

function answers(...turns: (object | "lost")[]) {
  const keys: string[] = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    keys.push(JSON.parse(String(init.body)).variables.idempotencyKey);
    const turn = turns.shift();
    if (turn === "lost" || !turn) throw new TypeError("network");
    return Response.json(turn);
  });
  return keys;
}

function placing() {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => usePlaceOrder(), { wrapper });
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  cleanup();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe("placing an order over a bad network", () => {
  it("tries again with the same key and ends with one order", async () => {
    const keys = answers("lost", "lost", placed);
    const { result } = placing();
    act(() => result.current.mutate(input));
    await pass(500);
    expect(result.current.retrying).toBe(true);
    await pass(10_000);
    expect(result.current.data?.__typename).toBe("PlacedOrder");
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it("keeps the key when it gives up, so that pressing again is the same order", async () => {
    const keys = answers("lost", "lost", "lost", "lost", placed);
    const { result } = placing();
    act(() => result.current.mutate(input));
    await pass(10_000);
    expect(result.current.error).toBeTruthy();
    act(() => result.current.mutate(input));
    await pass(500);
    expect(result.current.data?.__typename).toBe("PlacedOrder");
    expect(keys).toHaveLength(5);
    expect(new Set(keys).size).toBe(1);
  });

  it("takes a new key after a refusal, which is an answer", async () => {
    const refusal = {
      data: { placeOrder: { __typename: "InvalidInput", code: "INVALID_INPUT", message: "No.", path: null } },
    };
    const keys = answers(refusal, placed);
    const { result } = placing();
    act(() => result.current.mutate(input));
    await pass(500);
    expect(result.current.data?.__typename).toBe("InvalidInput");
    act(() => result.current.mutate(input));
    await pass(500);
    expect(result.current.data?.__typename).toBe("PlacedOrder");
    expect(new Set(keys).size).toBe(2);
  });
});
