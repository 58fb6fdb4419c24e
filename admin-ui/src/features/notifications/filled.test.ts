import { expect, test } from "vitest";
import { filled, missingIn, unknownIn } from "./filled";

const words = (text: string) => ({ zhCn: text, en: text });
const variables = [
  {
    name: "link",
    meanings: words(""),
    examples: { zhCn: "https://例", en: "https://e.g" },
    inEmail: true,
    inSms: false,
  },
  { name: "shop", meanings: words(""), examples: words("Tessera"), inEmail: false, inSms: false },
];

test("examples stand for variables, and mistakes are seen while one types", () => {
  expect(filled("{shop}: {link} {nope}", variables, "EN")).toBe("Tessera: https://e.g {nope}");
  expect(filled("{link}", variables, "ZH_CN")).toBe("https://例");
  expect(unknownIn("{shop} {nope} {}", variables)).toEqual(["{nope}", "{}"]);
  expect(missingIn("hello", variables, "inEmail")).toEqual(["{link}"]);
  expect(missingIn("hello", variables, "inSms")).toEqual([]);
});
