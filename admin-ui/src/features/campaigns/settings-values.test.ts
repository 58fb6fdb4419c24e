import { describe, expect, it } from "vitest";
import { freshValues, settingsInput, valuesOf } from "./settings-values";

describe("settings of a campaign", () => {
  it("begin at the shop's next midnight and last a week", () => {
    const values = freshValues("CNY", new Date("2026-11-29T15:30:00Z"));
    expect([values.startsAt, values.endsAt]).toEqual(["2026-11-30T00:00", "2026-12-07T00:00"]);
  });

  it("go to the server and come back as they were", () => {
    const values = {
      ...freshValues("CNY", new Date("2026-11-29T15:30:00Z")),
      names: { zhCn: " 周末 ", en: "Weekend" },
      budget: "100.50",
      budgetUses: 20,
      stops: { budgetBps: 90, stock: 0, marginBps: -1.5 },
    };
    const input = settingsInput(values);
    expect(input).toMatchObject({
      names: { zhCn: "周末", en: "Weekend" },
      startsAt: "2026-11-29T16:00:00.000Z",
      budget: { amount: "100.50", currency: "CNY" },
      budgetUses: "20",
      stops: { budgetBps: 9000, stock: 0, marginBps: -150 },
      pieces: null,
    });
    const content = { ...input, stops: input.stops, pieces: [] } as unknown as Parameters<typeof valuesOf>[0];
    expect(valuesOf(content)).toEqual({ ...values, names: { zhCn: "周末", en: "Weekend" } });
  });
});
