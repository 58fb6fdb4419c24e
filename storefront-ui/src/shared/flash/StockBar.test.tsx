import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { show } from "@/shared/testing";
import { StockBar } from "./StockBar";

afterEach(cleanup);

describe("what is left of a flash sale's goods", () => {
  it("says how much is sold once something is", async () => {
    await show(<StockBar quota={40} left={30} mayReturn={false} />);
    expect(screen.getByText("30 left · 25% sold")).toBeTruthy();
  });

  it("boasts of nothing before anything is sold", async () => {
    await show(<StockBar quota={40} left={40} mayReturn={false} />);
    expect(screen.getByText("40 left")).toBeTruthy();
  });

  it("says whether places may come back when all are taken", async () => {
    await show(<StockBar quota={40} left={0} mayReturn />);
    expect(screen.getByText("All taken; unpaid ones may come back")).toBeTruthy();
  });
});
