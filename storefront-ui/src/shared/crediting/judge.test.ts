import { describe, expect, it } from "vitest";
import { judge } from "./judge";
import type { AccountRules, Asks } from "./rules";

const rules = (more: Partial<AccountRules>): AccountRules => ({
  carriers: [],
  portedNumbers: "REFUSED",
  servers: [],
  pattern: null,
  label: null,
  example: null,
  ...more,
});
const phone = (more: Partial<AccountRules>): Asks => ({
  format: "PHONE",
  variantId: "var_1",
  rules: rules(more),
});
const player = (more: Partial<AccountRules>): Asks => ({
  format: "GAME_ID",
  variantId: "var_1",
  rules: rules(more),
});

describe("whom goods would credit", () => {
  it("takes a number of the right carrier and tells whose it is", () => {
    expect(judge(phone({ carriers: ["MOBILE"] }), { typed: "138 0013 8000" })).toMatchObject({
      named: { account: "+8613800138000" },
      carrier: "MOBILE",
    });
  });

  it("takes a number of another one only with the word that it moved, and only where that counts", () => {
    const asks = phone({ carriers: ["MOBILE"], portedNumbers: "ACCEPTED" });
    const other = judge(asks, { typed: "18600138000" });
    expect(other).toMatchObject({ problem: "carrier", carrier: "UNICOM", mayBePorted: true });
    expect(judge(asks, { typed: "18600138000", portedTo: "MOBILE" }).named).toEqual({
      account: "+8618600138000",
      portedTo: "MOBILE",
    });
    expect(judge(asks, { typed: "18600138000", portedTo: "TELECOM" }).named).toBeUndefined();
    const strict = phone({ carriers: ["MOBILE"] });
    expect(judge(strict, { typed: "18600138000", portedTo: "MOBILE" })).toMatchObject({
      problem: "carrier",
      mayBePorted: false,
    });
    expect(judge(asks, { typed: "+44 7911 123456" }).mayBePorted).toBe(false);
  });

  it("does not say of a number that it moved where it is the carrier's own", () => {
    const asks = phone({ carriers: ["MOBILE"], portedNumbers: "ACCEPTED" });
    expect(judge(asks, { typed: "13800138000", portedTo: "MOBILE" }).named).toEqual({
      account: "+8613800138000",
    });
  });

  it("wants one of the servers, and the pattern from end to end", () => {
    const asks = player({ servers: [{ code: "east", name: "East" }], pattern: "\\d{9}" });
    expect(judge(asks, { typed: "12345678", server: "east" }).problem).toBe("account");
    expect(judge(asks, { typed: "1234567890", server: "east" }).problem).toBe("account");
    expect(judge(asks, { typed: "123456789" }).problem).toBe("server");
    expect(judge(asks, { typed: "123456789", server: "west" }).problem).toBe("server");
    expect(judge(asks, { typed: "123456789", server: "east" }).named).toEqual({
      account: "123456789",
      server: "east",
    });
  });
});
