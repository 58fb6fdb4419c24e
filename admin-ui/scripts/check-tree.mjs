// app → features → shared; no feature knows another; colours live in the token file; files stay small.
import { report, sources } from "./sources.mjs";

const faults = [];
const LONGEST = 300;
const IMPORT = /(?:from\s+|import\s*\(?\s*)"([^"]+)"/g;
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(|:\s*(?:white|black|red|green|blue|gr[ae]y)\b/i;

/** "features/orders" for src/features/orders/…, else the first folder. */
const areaOf = (path) => {
  const [top, feature] = path.replace(/^src\//, "").split("/");
  return top === "features" ? `features/${feature}` : top;
};

const resolve = (from, target) => {
  if (target.startsWith("@/")) return `src/${target.slice(2)}`;
  if (!target.startsWith(".")) return null;
  return new URL(target, `file:///${from}`).pathname.slice(1);
};

for (const { path, text } of sources()) {
  const lines = text.split("\n");
  if (lines.length > LONGEST) faults.push(`${path}: ${lines.length} lines`);
  const area = areaOf(path);
  for (const [, target] of text.matchAll(IMPORT)) {
    const to = resolve(path, target);
    if (to === null || path === "src/main.tsx") continue;
    const other = areaOf(to);
    const allowed =
      area === other ||
      (area === "app" && (other.startsWith("features/") || other === "shared")) ||
      (area.startsWith("features/") && other === "shared");
    if (!allowed) faults.push(`${path}: ${area} must not import ${other}`);
  }
  if (path !== "src/shared/theme/tokens.ts") {
    lines.forEach((line, at) => {
      if (COLOUR.test(line))
        faults.push(`${path}:${at + 1}: a colour outside the token file: ${line.trim()}`);
    });
  }
}
report("tree", faults);
