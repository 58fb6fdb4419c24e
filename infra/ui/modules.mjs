// The modules of the app in the current folder, as its own Vite reads them.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { posix } from "node:path";

const vite = createRequire(`${process.cwd()}/package.json`).resolve("vite");
export const { parseSync, Visitor } = await import(vite);

/** Hand-written modules below `src`: path, text, syntax tree and what each imports and exports. */
export function modules() {
  return readdirSync("src", { recursive: true })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes("/generated/"))
    .map(parsed);
}

export function parsed(path) {
  const text = readFileSync(path, "utf8");
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return { path, text, program, module };
}

export const isTest = (path) => /\.test\.tsx?$/.test(path);

/** The file that an import names, or null for somebody else's package. */
export function located(from, target) {
  const bare = target.split("?")[0];
  if (!bare.startsWith(".") && !bare.startsWith("@/")) return null;
  const path = bare.startsWith("@/") ? `src/${bare.slice(2)}` : posix.join(posix.dirname(from), bare);
  const tried = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return tried.find((one) => existsSync(one) && statSync(one).isFile()) ?? path;
}

/** Every text inside a piece of syntax. */
export function literals(node) {
  const found = [];
  new Visitor({
    Literal: (one) => typeof one.value === "string" && found.push(one.value),
  }).visit({ type: "Program", body: [{ type: "ExpressionStatement", expression: node }] });
  return found;
}

/** Print what is wrong and fail, or say that nothing is. */
export function report(name, faults) {
  if (faults.length > 0) {
    console.error(`${name}:\n  ${faults.join("\n  ")}`);
    process.exit(1);
  }
  console.log(`${name}: nothing found`);
}
