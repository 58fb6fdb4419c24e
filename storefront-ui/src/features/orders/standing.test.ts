import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import en from "@/shared/i18n/en.json";
import { askEvery, atRest, mayChange, type Order } from "./order";
import { standingOf, type Watched } from "./standing";

const cny = (amount: string) => ({ amount, currency: "CNY" });
const topUp = (over: Partial<Watched> = {}): Watched => ({
  kind: "TOPUP",
  state: "DUE",
  progress: "SENT",
  paid: cny("29.95"),
  givenBack: cny("0.00"),
  ...over,
});
const told = (unit: Watched) => standingOf(unit, i18next.t, ({ amount }) => `¥${amount}`);

beforeAll(() => i18next.init({ lng: "en", resources: { en: { translation: en } } }));

describe("where a piece stands that is still to be chosen", () => {
  it("waits for its buyer, not for the shop", () => {
    expect(told(topUp({ kind: "CHOICE", progress: null }))).toEqual({ word: "To be chosen", tone: "late" });
    expect(told(topUp({ kind: "CHOICE", state: "REFUNDED", givenBack: cny("8.18") })).word).toBe("Refunded");
  });
});

describe("where a top-up stands", () => {
  it("is called credited only when the supplier has confirmed it", () => {
    expect(told(topUp({ progress: "WAITING" })).word).toBe("In the queue");
    expect(told(topUp()).word).toBe("Sent to the supplier");
    expect(told(topUp({ progress: "TAKING_LONGER" }))).toMatchObject({
      word: "Taking longer than usual",
      tone: "late",
    });
    expect(told(topUp({ state: "DELIVERED", progress: "CONFIRMED" })).word).toBe("Credited");
  });

  it("says how much goes back when only a part came", () => {
    const part = told(topUp({ state: "DELIVERED", progress: "CONFIRMED", givenBack: cny("17.97") }));
    expect(part.word).toBe("Partly delivered");
    expect(part.text).toContain("¥17.97");
  });

  it("says what goes back and what went back", () => {
    const back = { progress: null, givenBack: cny("29.95") };
    expect(told(topUp({ ...back, state: "REFUNDING" })).text).toContain("¥29.95 is on its way back");
    expect(told(topUp({ ...back, state: "REFUNDED" })).text).toBe("¥29.95 has been refunded.");
  });
});

describe("an order that is followed", () => {
  const order = (unit: Watched, kinds: Order["timeline"][number]["kind"][], state: Order["state"]) =>
    ({
      state,
      claims: [],
      timeline: kinds.map((kind) => ({ kind, at: "2026-01-01T00:00:00Z", label: kind })),
      lines: [{ units: [{ ...unit, components: [] }] }],
    }) as unknown as Order;

  it("is asked for now and then while anything of it is on its way, in case news are lost", () => {
    expect(askEvery(order(topUp(), [], "PAID"))).toBe(20_000);
    expect(askEvery(order(topUp({ kind: "CODE", progress: null }), [], "PAID"))).toBe(20_000);
    expect(askEvery(order(topUp({ kind: "CHOICE", progress: null }), [], "PAID"))).toBe(false);
  });

  it("comes to rest only when the money for the missing part is back", () => {
    const part = topUp({ state: "DELIVERED", progress: "CONFIRMED", givenBack: cny("17.97") });
    const going = order(part, ["DELIVERED", "REFUND_STARTED"], "DELIVERED");
    expect([atRest(going), askEvery(going)]).toEqual([false, 20_000]);
    const back = order(part, ["DELIVERED", "REFUND_STARTED", "REFUNDED"], "DELIVERED");
    expect([atRest(back), askEvery(back)]).toEqual([true, false]);
  });

  it("is listened to after its delivery, until all of it went back", () => {
    const here = topUp({ state: "DELIVERED", progress: "CONFIRMED" });
    expect(mayChange(order(here, ["DELIVERED"], "DELIVERED"))).toBe(true);
    const gone = topUp({ state: "REFUNDED", progress: null, givenBack: cny("29.95") });
    expect(mayChange(order(gone, ["REFUND_STARTED"], "REFUNDED"))).toBe(true);
    expect(mayChange(order(gone, ["REFUND_STARTED", "REFUNDED"], "REFUNDED"))).toBe(false);
  });
});
