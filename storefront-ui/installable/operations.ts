import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const KEPT = new URL("../src/shared/api/generated/persisted-documents.json", import.meta.url);
const WRITTEN = /\bgraphql\(`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\)/g;
const IMPORTED = /^import \{ graphql \} from "@\/shared\/api\/generated";\n/m;

/**
 * Takes the text of our operations out of what browsers load: the server has them, and is asked by name. Without this
 * every page would bring along every operation of the shop, twice. Only what is listened to is still sent as text.
 */
export function namedOperations(): Plugin {
  const named = new Map<string, { hash: string; text: string }>();
  return {
    name: "named-operations",
    apply: "build",
    enforce: "pre",
    buildStart() {
      const kept = JSON.parse(readFileSync(KEPT, "utf8")) as Record<string, string>;
      for (const [hash, text] of Object.entries(kept)) {
        const name = /(?:^|\} )(?:query|mutation|subscription) (\w+)/.exec(text)?.[1];
        if (name) named.set(name, { hash, text });
      }
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: "graphql(`" },
      handler(code) {
        const left = code.replace(WRITTEN, (_, kind: string, name: string) => {
          if (kind === "fragment") return "undefined";
          const found = named.get(name);
          if (!found) throw new Error(`${name} has no name on the server: run \`make codegen\`.`);
          const text = kind === "subscription" ? `, toString: () => ${JSON.stringify(found.text)}` : "";
          return `({ __meta__: { hash: ${JSON.stringify(found.hash)} }${text} })`;
        });
        return { code: left.replace(IMPORTED, ""), map: null };
      },
    },
  };
}
