// The server answers our operations by fingerprint: hand it the list that belongs to this build.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const from = "src/shared/api/generated/persisted-documents.json";
const into = process.env.TESSERA_PERSISTED ?? "../backend/schema/persisted/admin.json";
const documents = JSON.parse(readFileSync(from, "utf8"));
const sorted = Object.fromEntries(Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1)));
mkdirSync(into.slice(0, into.lastIndexOf("/")), { recursive: true });
writeFileSync(into, `${JSON.stringify(sorted, null, 2)}\n`);
writeFileSync(from, `${JSON.stringify(sorted, null, 2)}\n`);
