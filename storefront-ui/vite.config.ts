import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { namedOperations } from "./installable/operations";
import { installable } from "./installable/plugin";
import { words } from "./installable/words";

const backend = process.env.TESSERA_BACKEND ?? "http://127.0.0.1:8000";

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
            { name: "kit", test: /node_modules\/(@mantine|clsx|i18next|react-i18next)\//, minShareCount: 2 },
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
