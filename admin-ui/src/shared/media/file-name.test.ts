import { expect, test } from "vitest";
import { fileName } from "./file-name";

test("a long name keeps its beginning and its ending", () => {
  const name = fileName(`${"微信图片".repeat(60)}_20261129.jpg`);
  expect([...name]).toHaveLength(120);
  expect(name.startsWith("微信图片")).toBe(true);
  expect(name.endsWith("_20261129.jpg")).toBe(true);
});

test("what cannot be printed is left out", () => {
  expect(fileName("a\u202egpj\u0000.png")).toBe("agpj.png");
  expect(fileName("卡 面.png")).toBe("卡 面.png");
});
