import { existsSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

const schema = process.env.TESSERA_ADMIN_SDL ?? "../backend/schema/admin.graphql";
if (!existsSync(schema)) throw new Error(`No schema at ${schema}: run "make sdl" first.`);

const scalars = {
  DateTime: "string",
  Date: "string",
  Decimal: "string",
  BigInt: "string",
  JSON: "unknown",
};

/** Types every operation of this app against the admin door and fingerprints it for the server's list. */
const config: CodegenConfig = {
  schema,
  documents: ["src/**/*.{ts,tsx}", "!src/shared/api/generated/**"],
  generates: {
    "src/shared/api/generated/": {
      preset: "client",
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        defaultScalarType: "unknown",
        scalars,
      },
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" },
      },
    },
  },
};

export default config;
