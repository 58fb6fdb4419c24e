import react from "@vitejs/plugin-react";
import type { Rolldown } from "vite";
import { defineConfig } from "vitest/config";
import { namedOperations } from "./installable/operations";
import { installable } from "./installable/plugin";
import { words } from "./installable/words";

const backend = process.env.TESSERA_BACKEND ?? "http://127.0.0.1:8000";

const KIT = /node_modules\/(@mantine|clsx|i18next|react-i18next)\//;

const [MAIN, HOME] = ["app/main", "features/catalog/home/HomePage"].map(
  (name) => new URL(`./src/${name}.tsx`, import.meta.url).pathname,
);

/** The group of what the first page imports; it travels together. */
function firstPage(id: string, context: { getModuleInfo: Rolldown.GetModuleInfo }): string | null {
  const found = new Set<string>();
  const follow = (one: string) => {
    if (found.has(one) || !one.includes("/src/")) return;
    found.add(one);
    context.getModuleInfo(one)?.importedIds.forEach(follow);
  };
  for (const root of [MAIN, HOME]) if (root) follow(root);
  return found.has(id) && id !== HOME ? "first" : null;
}

export default defineConfig({
  plugins: [namedOperations(), words(), react(), installable()],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  // The server replaces the placeholder in the shell with a fresh nonce for every answer.
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    sourcemap: false,
    // Small chunks cost a round trip each on a phone: what every route needs travels together.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\//, priority: 20 },
            { name: "routing", test: /node_modules\/@tanstack\//, priority: 10 },
            // What the first page needs, and what only pages behind it do.
            { name: "kit", test: KIT, tags: ["$initial"], priority: 8 },
            { name: "kit", test: /@mantine\/(?:core\/.*\/Skeleton|hooks)\//, priority: 8 },
            { name: firstPage, debugName: "first", test: /src\/(?:shared|features\/catalog)\//, priority: 6 },
            { name: "forms", test: KIT, minShareCount: 2 },
            { name: "shared", test: /src\/shared\//, minShareCount: 4 },
            { name: "catalog", test: /src\/features\/catalog\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      "/graphql": { target: backend, ws: true },
      "/art": { target: backend },
    },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
