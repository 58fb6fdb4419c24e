// Every word a reader sees comes from the catalogues; both have the same keys, and each key is used.
import { readFileSync } from "node:fs";
import { parseSync, Visitor } from "vite";
import { report, sources } from "./sources.mjs";

const PLURAL = /_(zero|one|two|few|many|other)$/;
const faults = [];

const flat = (tree, path = "") =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );
const read = (language) =>
  new Map(flat(JSON.parse(readFileSync(`src/shared/i18n/${language}.json`, "utf8"))));
const catalogues = { "zh-CN": read("zh-CN"), en: read("en") };
const keysOf = (catalogue) => new Set([...catalogue.keys()].map((key) => key.replace(PLURAL, "")));
const keys = keysOf(catalogues["zh-CN"]);
const english = keysOf(catalogues.en);
for (const key of keys.symmetricDifference(english)) faults.push(`${key}: missing in one language`);

const holes = (text) => new Set(text.match(/\{\{\w+\}\}/g));
for (const [key, text] of catalogues["zh-CN"]) {
  const other = catalogues.en.get(key);
  if (other !== undefined && holes(text).symmetricDifference(holes(other)).size > 0) {
    faults.push(`${key}: not the same placeholders`);
  }
  if (!text.trim() || other === "") faults.push(`${key}: empty`);
}

const READ_ALOUD = new Set([
  "aria-label",
  "alt",
  "title",
  "placeholder",
  "label",
  "extra",
  "okText",
  "cancelText",
]);
const NAME = "Tessera";
const says = (text) => /[\p{L}]{2,}/u.test(text.replaceAll(NAME, ""));
const literals = new Set();
const patterns = [];
const line = (text, at) => text.slice(0, at).split("\n").length;

for (const { path, text } of sources(/\.tsx?$/)) {
  if (path.endsWith(".test.ts") || path.endsWith(".test.tsx")) continue;
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) faults.push(`${path}: ${errors[0].message}`);
  const hard = (at, words) => faults.push(`${path}:${line(text, at)}: written in the code: ${words.trim()}`);
  new Visitor({
    Literal(node) {
      if (typeof node.value === "string") literals.add(node.value);
      if (typeof node.value === "string" && /\p{Script=Han}/u.test(node.value)) hard(node.start, node.value);
    },
    TemplateLiteral(node) {
      if (node.expressions.length === 0) return;
      const parts = node.quasis.map((part) => part.value.cooked.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      if (parts[0].includes("\\.")) patterns.push(new RegExp(`^${parts.join("[\\w-]+")}$`));
    },
    JSXText(node) {
      if (says(node.value)) hard(node.start, node.value);
    },
    JSXAttribute(node) {
      const words = node.value?.type === "Literal" ? node.value.value : null;
      if (READ_ALOUD.has(node.name.name) && typeof words === "string" && says(words)) hard(node.start, words);
    },
  }).visit(program);
}

for (const key of keys) {
  if (!literals.has(key) && !patterns.some((pattern) => pattern.test(key))) faults.push(`${key}: never used`);
}
for (const literal of literals) {
  const [context] = literal.split(".");
  const looksLikeKey = /^[a-z]\w*(\.[\w-]+)+$/.test(literal);
  const contexts = new Set([...keys].map((key) => key.split(".")[0]));
  if (
    looksLikeKey &&
    contexts.has(context) &&
    !keys.has(literal) &&
    !literal.startsWith("product.") &&
    !literal.startsWith("batch.")
  ) {
    faults.push(`${literal}: not in the catalogues`);
  }
}
report("translations", faults);
