// Fails when the generated types or the server's list of our operations are not what the sources say.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = "src/shared/api/generated";
const list = "../backend/schema/persisted/admin.json";
const read = () =>
  new Map(
    [...readdirSync(folder).map((name) => `${folder}/${name}`), list]
      .filter((path) => existsSync(path))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );

const before = read();
execFileSync("npm", ["run", "--silent", "codegen"], { stdio: ["ignore", "ignore", "inherit"] });
const after = read();
const drifted = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
);
for (const [path, text] of before) if (drifted.includes(path)) writeFileSync(path, text);
if (drifted.length > 0) {
  console.error(`Generated files are stale, run "npm run codegen":\n  ${drifted.join("\n  ")}`);
  process.exit(1);
}
