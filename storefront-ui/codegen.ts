import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  // Another SDL can be named while the two sides of the contract are being changed together.
  schema: process.env.STOREFRONT_SCHEMA ?? "../backend/schema/storefront.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/shared/api/generated/**"],
  ignoreNoDocuments: true,
  generates: {
    [`${process.env.CODEGEN_OUT ?? "src/shared/api/generated"}/`]: {
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: "sha256", mode: "embedHashInDocument" },
      },
      config: {
        documentMode: "string",
        useTypeImports: true,
        enumType: "string-literal",
        scalars: {
          DateTime: "string",
          Date: "string",
          Decimal: "string",
          BigInt: "string",
          JSON: "unknown",
        },
      },
    },
  },
};

export default config;
