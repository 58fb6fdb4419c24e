import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CartLine } from "./cart";
import { goodsOf } from "./goods";

const line = (over: Partial<CartLine> = {}): CartLine => ({
  variantId: "var_1",
  quantity: 1,
  limit: 3,
  kind: "product",
  slug: "galaxy",
  name: "Galaxy",
  variantName: "1 month",
  imageUrl: "/art/prd_1.svg?v=1",
  seen: { amount: "15.00", currency: "CNY" },
  ...over,
});

/** The module anew, as after the page was loaded again. */
async function opened() {
  vi.resetModules();
  return import("./cart");
}

beforeEach(() => localStorage.clear());

describe("the cart", () => {
  it("joins the same variant into one line and never passes its limit", async () => {
    const cart = await opened();
    expect(cart.addToCart(line({ quantity: 2 }))).toBe(2);
    expect(cart.addToCart(line({ quantity: 2 }))).toBe(3);
    expect(cart.cartLines()).toHaveLength(1);
    cart.setQuantity("var_1", 0);
    expect(cart.cartLines()[0]?.quantity).toBe(1);
  });

  it("credits one account per variant: another one takes the place of the first, with its own quantity", async () => {
    const cart = await opened();
    cart.addToCart(line({ account: "+8613800138000", quantity: 2 }));
    expect(cart.addToCart(line({ account: "+8613800138000" }))).toBe(3);
    expect(cart.addToCart(line({ account: "+8613900139000" }))).toBe(1);
    expect(cart.cartLines()).toHaveLength(1);
    expect((await opened()).lineInCart({ variantId: "var_1" })?.account).toBe("+8613900139000");
  });

  it("holds a bundle once for each choice of its options, in any order, within one limit", async () => {
    const cart = await opened();
    cart.addToCart(line({ choices: ["a", "b"], quantity: 1 }));
    expect(cart.addToCart(line({ choices: ["b", "a"] }))).toBe(2);
    expect(cart.addToCart(line({ choices: ["a", "c"], quantity: 3 }))).toBe(1);
    const again = await opened();
    expect(again.cartLines().map(({ choices, quantity }) => [choices, quantity])).toEqual([
      [["b", "a"], 2],
      [["a", "c"], 1],
    ]);
    again.setQuantity(goodsOf({ variantId: "var_1", choices: ["c", "a"] }), 2);
    again.removeLine(goodsOf({ variantId: "var_1", choices: ["a", "b"] }));
    expect(again.cartLines()).toMatchObject([{ choices: ["a", "c"], quantity: 2 }]);
  });

  it("is still there after the page was loaded again", async () => {
    (await opened()).addToCart(line({ quantity: 2 }));
    expect((await opened()).cartLines()).toEqual([line({ quantity: 2 })]);
  });

  it("takes a removal back to where the line was", async () => {
    const cart = await opened();
    for (const id of ["a", "b", "c"]) cart.addToCart(line({ variantId: id }));
    const removed = cart.removeLine("b");
    expect(cart.cartLines().map(({ variantId }) => variantId)).toEqual(["a", "c"]);
    if (removed) cart.restoreLine(removed);
    expect(cart.cartLines().map(({ variantId }) => variantId)).toEqual(["a", "b", "c"]);
  });

  it("lowers the quantity when it learns of a lower limit", async () => {
    const cart = await opened();
    cart.addToCart(line({ quantity: 3 }));
    cart.learn("var_1", { limit: 2 });
    expect(cart.cartLines()[0]).toMatchObject({ quantity: 2, limit: 2 });
  });

  it("drops what storage holds in a wrong shape", async () => {
    const broken = [
      line({ quantity: -4 }),
      { variantId: 7 },
      null,
      line({ seen: { amount: "free", currency: "CNY" } }),
    ];
    localStorage.setItem("tessera.cart.1", JSON.stringify([...broken, line({ variantId: "good" })]));
    expect((await opened()).cartLines().map(({ variantId }) => variantId)).toEqual(["good"]);
    localStorage.setItem("tessera.cart.1", "{not json");
    expect((await opened()).cartLines()).toEqual([]);
  });
});
