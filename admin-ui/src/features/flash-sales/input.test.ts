import { expect, test } from "vitest";
import { costsOf } from "./input";

const cny = (amount: string) => ({ amount, currency: "CNY" });
const good = {
  variantId: "v",
  label: "A card",
  imageUrl: "",
  usual: { web: cny("100.00"), app: cny("200.00"), abroad: { amount: "20.00", currency: "USD" } },
  quota: 40,
  perPerson: 1,
  prices: {},
};

test("every piece counts, where most is taken off it", () => {
  expect(costsOf([{ ...good, prices: { web: "50.00" } }])).toEqual({ CNY: 2_000_00n });
  expect(costsOf([{ ...good, prices: { web: "50.00", app: "50" } }])).toEqual({ CNY: 6_000_00n });
});

test("currencies are not added", () => {
  expect(costsOf([{ ...good, prices: { web: "50.00", abroad: "19.00" } }])).toEqual({
    CNY: 2_000_00n,
    USD: 40_00n,
  });
});

test("what is not typed yet costs nothing", () => {
  expect(costsOf([good])).toEqual({});
  expect(costsOf([{ ...good, quota: null, prices: { web: "50.00" } }])).toEqual({ CNY: 0n });
  expect(costsOf([{ ...good, prices: { web: "5x" } }])).toEqual({});
});
