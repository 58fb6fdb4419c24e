import { beforeEach, describe, expect, it, vi } from "vitest";

async function opened() {
  vi.resetModules();
  return import("./attempt");
}

const input = {
  lines: [{ variantId: "var_1", quantity: 1 }],
  expectedTotal: { amount: "15.00", currency: "CNY" },
};

beforeEach(() => localStorage.clear());

describe("the idempotency key", () => {
  it("stays the same for the same order until an answer has come", async () => {
    const { keyFor, settle } = await opened();
    const first = keyFor(input);
    const reordered = { expectedTotal: { currency: "CNY", amount: "15.00" }, lines: input.lines };
    expect(keyFor(reordered)).toBe(first);
    settle();
    expect(keyFor(input)).not.toBe(first);
  });

  it("survives the page being loaded again", async () => {
    const first = (await opened()).keyFor(input);
    const again = await opened();
    expect(again.unanswered()).toBe(true);
    expect(again.keyFor(input)).toBe(first);
  });

  it("is another one for another order", async () => {
    const { keyFor } = await opened();
    const first = keyFor(input);
    expect(keyFor({ ...input, lines: [{ variantId: "var_1", quantity: 2 }] })).not.toBe(first);
  });

  it("still holds within the page where storage is refused", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const { keyFor } = await opened();
    expect(keyFor(input)).toBe(keyFor(input));
  });
});
