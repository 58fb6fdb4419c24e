import { readdirSync, readFileSync } from "node:fs";

/** Hand-written source files below `src`, with their text. */
export function sources(pattern = /\.(ts|tsx|css)$/) {
  return readdirSync("src", { recursive: true })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => pattern.test(path) && !path.includes("/generated/"))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Print what is wrong and fail, or say that nothing is. */
export function report(name, faults) {
  if (faults.length > 0) {
    console.error(`${name}:\n  ${faults.join("\n  ")}`);
    process.exit(1);
  }
  console.log(`${name}: nothing found`);
}
