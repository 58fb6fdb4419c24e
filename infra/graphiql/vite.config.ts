/** GraphiQL brings fonts inside its styles, which the content security policy does not take; the system's serve. */
const systemFonts = {
  name: "system-fonts",
  enforce: "pre",
  transform: (code: string, id: string) =>
    id.endsWith(".css") ? { code: code.replace(/@font-face\s*\{[^}]*\}/g, ""), map: null } : null,
};

/** Vite itself comes from the admin's packages; there is no JSX here to need more. */
export default {
  plugins: [systemFonts],
  base: "/graphiql/",
  // The server replaces the placeholder in every answer, so that each page load has its own nonce.
  html: { cspNonce: "__CSP_NONCE__" },
  build: { target: "es2023", sourcemap: false, chunkSizeWarningLimit: 2000, assetsInlineLimit: 0 },
};
