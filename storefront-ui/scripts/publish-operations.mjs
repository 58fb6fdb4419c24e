// Hands the storefront's operations to the server, which answers only by their hash.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const source = new URL("../src/shared/api/generated/persisted-documents.json", import.meta.url);
const target = new URL("../../backend/schema/persisted/storefront.json", import.meta.url);
const operations = JSON.parse(readFileSync(source, "utf8"));
const sorted = Object.fromEntries(Object.entries(operations).sort(([a], [b]) => a.localeCompare(b)));
mkdirSync(new URL(".", target), { recursive: true });
writeFileSync(target, `${JSON.stringify(sorted, null, 2)}\n`);
