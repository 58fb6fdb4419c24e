import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const CATALOGUE = /shared\/i18n\/[\w-]+\.json\?(first|later)$/;

/**
 * Parts a language's catalogue in two: what every page says, and what only pages behind the first ones do. A first
 * visit waits for no words that it does not show; whoever writes them keeps one file for a language.
 */
export function words(): Plugin {
  const later = new URL("../src/shared/i18n/later.json", import.meta.url);
  return {
    name: "words",
    enforce: "pre",
    load(id) {
      const part = CATALOGUE.exec(id)?.[1];
      if (!part) return undefined;
      const groups = new Set<string>(JSON.parse(readFileSync(later, "utf8")));
      const every = Object.entries(JSON.parse(readFileSync(id.slice(0, id.indexOf("?")), "utf8")));
      const wanted = every.filter(([group]) => groups.has(group) === (part === "later"));
      return { code: `export default ${JSON.stringify(Object.fromEntries(wanted))}`, moduleType: "js" };
    },
  };
}
