// Measures the JavaScript a first visit must load before anything shows, and fails above the budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET_KB = 180;
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));

/** Everything a chunk pulls in statically, itself included. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const language = Object.keys(manifest)
  .filter((key) => /i18n\/(zh-CN|en)\.json\?first$/.test(key))
  .sort((a, b) => weigh(manifest[b].file) - weigh(manifest[a].file))[0];
const home = Object.keys(manifest).find((key) => key.endsWith("/home/HomePage.tsx"));
const initial = new Set([entry, home, language].filter(Boolean).flatMap((key) => [...closure(key)]));

function weigh(file) {
  return gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
}

let total = 0;
for (const key of initial) {
  const bytes = weigh(manifest[key].file);
  total += bytes;
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${manifest[key].file}`);
}
console.log(`${(total / 1000).toFixed(1).padStart(8)} kB  initial JavaScript, gzip (budget ${BUDGET_KB} kB)`);
if (total > BUDGET_KB * 1000) {
  console.error("The first page is too heavy.");
  process.exit(1);
}
