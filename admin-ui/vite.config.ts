import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const server = process.env.TESSERA_DEV_SERVER ?? "http://127.0.0.1:8000";
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Replaces the kit's scroll lock, whose style element carries no nonce. */
function scrollLock(): Plugin {
  return {
    name: "scroll-lock",
    enforce: "pre",
    resolveId: (source, importer) =>
      /\/useScrollLocker(\.js)?$/.test(source) && importer?.includes("@rc-component/portal")
        ? path("./src/shared/theme/scroll-lock.ts")
        : null,
  };
}

export default defineConfig({
  base: "/admin/",
  plugins: [scrollLock(), react()],
  resolve: { alias: { "@": path("./src") } },
  // The server replaces the placeholder in every answer, so that each page load has its own nonce.
  html: { cspNonce: "__CSP_NONCE__" },
  build: { target: "es2023", sourcemap: false, chunkSizeWarningLimit: 900, assetsInlineLimit: 0 },
  server: {
    proxy: {
      "/graphql": { target: server, ws: true },
      "/art": server,
      "/uploads": server,
    },
  },
  test: { environment: "node", testTimeout: 30_000, include: ["src/**/*.test.{ts,tsx}"], restoreMocks: true },
});
