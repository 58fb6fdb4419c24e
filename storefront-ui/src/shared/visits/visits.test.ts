import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const sent = vi.fn(() => Promise.reject(new Error("nobody there")));

async function opened() {
  vi.resetModules();
  return import("./visits");
}
const bodies = () =>
  sent.mock.calls.map(
    (call) => JSON.parse((call as unknown as [string, { body: string }])[1].body).variables.events,
  );

beforeEach(() => {
  sent.mockClear();
  vi.useFakeTimers();
  vi.stubGlobal("fetch", sent);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("visits", () => {
  it("are gathered, told once, and a failure stays unheard", async () => {
    const { tell } = await opened();
    tell("VIEWED", "prd_1");
    tell("VIEWED", "prd_1");
    tell("ADDED", "prd_1");
    expect(sent).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(bodies()).toEqual([
      [
        { kind: "VIEWED", productId: "prd_1" },
        { kind: "ADDED", productId: "prd_1" },
      ],
    ]);
  });

  it("go when the page goes away", async () => {
    const { tell } = await opened();
    tell("VIEWED", "prd_2");
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(bodies()).toEqual([[{ kind: "VIEWED", productId: "prd_2" }]]);
  });

  it("are not told where the browser asks not to be followed", async () => {
    vi.stubGlobal("navigator", { globalPrivacyControl: true });
    const { tell } = await opened();
    tell("VIEWED", "prd_3");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).not.toHaveBeenCalled();
  });
});
