// Fails when the generated operations differ from what the schema and the documents say today.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;
const kept = join(root, "src/shared/api/generated");
const published = join(root, "../backend/schema/persisted/storefront.json");
const fresh = mkdtempSync(join(tmpdir(), "storefront-codegen-"));
let failures = [];
try {
  const run = spawnSync("npx", ["--no-install", "graphql-codegen", "--config", "codegen.ts", "--silent"], {
    cwd: root,
    env: { ...process.env, CODEGEN_OUT: fresh },
    encoding: "utf8",
  });
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr);
    process.exit(1);
  }
  const names = new Set([...readdirSync(fresh), ...(existsSync(kept) ? readdirSync(kept) : [])]);
  failures = [...names].filter((name) => read(join(fresh, name)) !== read(join(kept, name)));
  const operations = JSON.parse(read(join(fresh, "persisted-documents.json")) ?? "{}");
  const known = JSON.parse(read(published) ?? "{}");
  const same =
    Object.keys(operations).length === Object.keys(known).length &&
    Object.entries(operations).every(([hash, text]) => known[hash] === text);
  if (!same) failures.push("backend/schema/persisted/storefront.json");
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.error(`Generated operations are stale (run "npm run codegen"): ${failures.join(", ")}`);
  process.exit(1);
}

function read(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
