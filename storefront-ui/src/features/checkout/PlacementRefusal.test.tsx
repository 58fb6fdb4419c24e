import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { show } from "@/shared/testing";
import { PlacementRefusal } from "./PlacementRefusal";
import type { Refused } from "./placing";

const money = (amount: string) => ({ amount, currency: "CNY" });
const lines = [{ variantId: "var_1", name: "Galaxy Video", quantity: 4 }];

async function refused(refusal: Refused) {
  const acts = { onQuantity: vi.fn(), onRemove: vi.fn(), onAcceptPrice: vi.fn(), onAgain: vi.fn() };
  await show(<PlacementRefusal refusal={refusal} lines={lines} {...acts} />);
  return acts;
}

afterEach(cleanup);

describe("a refused order", () => {
  it("shows the old and the new price, and orders at the new one only when told to", async () => {
    const quote = {
      fingerprint: "f",
      subtotal: money("20.00"),
      discount: money("0.00"),
      total: money("18.50"),
      wallet: null,
      steps: [],
      promotions: [],
      hints: [],
      gifts: [],
      lines: [],
    };
    const acts = await refused({
      __typename: "PriceChanged",
      code: "PRICE_CHANGED",
      message: "The price has changed.",
      path: null,
      expected: money("15.00"),
      quote,
    });
    expect(screen.getByRole("alert").textContent).toContain("You saw ¥15.00; it is now ¥18.50.");
    expect(acts.onAcceptPrice).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Order at ¥18.50" }));
    expect(acts.onAcceptPrice).toHaveBeenCalledOnce();
  });

  it("offers what is left of a thing that runs short, or to go without it", async () => {
    const acts = await refused({
      __typename: "OutOfStock",
      code: "OUT_OF_STOCK",
      message: "Out of stock.",
      path: null,
      variantId: "var_1",
      available: 2,
    });
    fireEvent.click(screen.getByRole("button", { name: "Change to 2" }));
    expect(acts.onQuantity).toHaveBeenCalledWith("var_1", 2);
    fireEvent.click(screen.getByRole("button", { name: "Remove “Galaxy Video”" }));
    expect(acts.onRemove).toHaveBeenCalledWith("var_1");
  });

  it("offers no smaller quantity when nothing is left", async () => {
    await refused({
      __typename: "OutOfStock",
      code: "OUT_OF_STOCK",
      message: "Out of stock.",
      path: null,
      variantId: "var_1",
      available: 0,
    });
    expect(screen.getByText("It has just sold out")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Change to/ })).toBeNull();
  });

  it("says the limit of a purchase in the shop's words and sets it on request", async () => {
    const acts = await refused({
      __typename: "PurchaseLimitReached",
      code: "PURCHASE_LIMIT_REACHED",
      message: "At most 2 each.",
      path: null,
      variantId: "var_1",
      limit: 5,
      used: 3,
      resetsAt: "2026-11-30T08:00:00Z",
    });
    expect(screen.getByText(/You can buy this many again from/)).toBeTruthy();
    expect(screen.getByText("At most 2 each.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Change to 2" }));
    expect(acts.onQuantity).toHaveBeenCalledWith("var_1", 2);
  });

  it("shows a refusal it has no remedy for, and that nothing was charged", async () => {
    await refused({
      __typename: "InvalidInput",
      code: "INVALID_INPUT",
      message: "Something is wrong.",
      path: null,
    });
    expect(screen.getByRole("alert").textContent).toContain("Something is wrong.");
    expect(screen.getByRole("alert").textContent).toContain("You have not been charged");
  });
});
