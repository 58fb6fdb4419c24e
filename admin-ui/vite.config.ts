import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env.TESSERA_DEV_SERVER ?? "http://127.0.0.1:8000";

export default defineConfig({
  base: "/admin/",
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
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
  test: { environment: "jsdom", include: ["src/**/*.test.{ts,tsx}"], restoreMocks: true },
});
