// Keeps the tree honest: app → features → shared, no feature knows another, colours only among the tokens.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const src = new URL("../src/", import.meta.url).pathname;
// What only a campaign's page needs has a file of its own: the first page does not carry it.
const TOKENS = ["shared/theme/colours.ts", "shared/theme/campaign.ts"];
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(\s*[\d.]/i;
const problems = [];

for (const file of readdirSync(src, { recursive: true })) {
  if (file.startsWith("shared/api/generated") || !/\.(tsx?|css)$/.test(file)) continue;
  const text = readFileSync(join(src, file), "utf8");
  if (/\.tsx?$/.test(file)) checkImports(file, text);
  if (!TOKENS.includes(file) && !/\.test\.tsx?$/.test(file)) checkColours(file, text);
}

function checkImports(file, text) {
  for (const [, from] of text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
    const target = locate(file, from);
    if (target === undefined) continue;
    const [layer, feature] = file.split("/");
    const [otherLayer, otherFeature] = target.split("/");
    if (layer === "shared" && otherLayer !== "shared") problems.push(`${file}: shared imports ${target}`);
    if (layer === "features" && otherLayer === "app") problems.push(`${file}: a feature imports ${target}`);
    if (layer === "features" && otherLayer === "features" && feature !== otherFeature)
      problems.push(`${file}: a feature imports another, ${target}`);
  }
}

function locate(file, from) {
  if (from.startsWith("@/")) return from.slice(2);
  if (from.startsWith(".")) return relative(src, resolve(dirname(join(src, file)), from));
  return undefined;
}

function checkColours(file, text) {
  text.split("\n").forEach((line, index) => {
    if (COLOUR.test(line)) problems.push(`${file}:${index + 1}: colour literal outside ${TOKENS.join(", ")}`);
  });
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
