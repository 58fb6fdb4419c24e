import { beforeEach, describe, expect, it, vi } from "vitest";

const told = [
  {
    id: "sha256:a",
    variables: { first: 6, filter: { inStock: true, category: "games" } },
    data: { bundles: [] },
  },
];

describe("answers that the page brought along", () => {
  beforeEach(() => {
    vi.resetModules();
    document.documentElement.lang = "en";
    document.body.innerHTML = `<script type="application/json" id="told">${JSON.stringify(told)}</script>`;
  });

  it("are taken once, by what they answer, whatever the order of its variables", async () => {
    const { keepTold, takeTold } = await import("./told");
    keepTold();
    const variables = { filter: { category: "games", inStock: true }, first: 6 };
    expect(takeTold("sha256:b", variables, "en")).toBeUndefined();
    expect(takeTold("sha256:a", { ...variables, first: 7 }, "en")).toBeUndefined();
    expect(takeTold("sha256:a", variables, "en")).toEqual({ bundles: [] });
    expect(takeTold("sha256:a", variables, "en")).toBeUndefined();
  });

  it("are left when they are in another language than the reader's", async () => {
    const { keepTold, takeTold } = await import("./told");
    keepTold();
    document.documentElement.lang = "zh-CN";
    expect(takeTold("sha256:a", told[0]?.variables, "zh-CN")).toBeUndefined();
  });
});
