// Fails on a key missing or unused in either language, on differing placeholders, and on text written into JSX.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "vite";

const src = new URL("../src/", import.meta.url).pathname;
const languages = ["zh-CN", "en"];
const READABLE = new Set(["title", "label", "placeholder", "alt", "aria-label", "description", "error"]);
const WORDS = /\p{Script=Han}|\p{L}{2,}/u;
const problems = [];
// These words come with the pages that say them (src/shared/i18n/language.ts), and are not there before.
const later = new Set(JSON.parse(readFileSync(join(src, "shared/i18n/later.json"), "utf8")));
const LATE_PAGES =
  /^(features\/(help|accounts|checkout|coupons|orders|groups|invite|catalog\/campaign)\/|shared\/(coupons\/|groups\/|pricing\/Promotions))/;

const catalogues = Object.fromEntries(
  languages.map((name) => [
    name,
    flatten(JSON.parse(readFileSync(join(src, `shared/i18n/${name}.json`), "utf8"))),
  ]),
);
const used = new Set();
const families = new Set();

for (const file of readdirSync(src, { recursive: true })) {
  if (!/\.tsx?$/.test(file) || /generated|\.test\.tsx?$/.test(file)) continue;
  inspect(file, readFileSync(join(src, file), "utf8"));
}

function inspect(file, text) {
  const { program, errors } = parseSync(file, text, { lang: file.endsWith("x") ? "tsx" : "ts" });
  if (errors.length > 0) problems.push(`${file}: ${errors[0].message}`);
  const complain = (node, what) =>
    problems.push(
      `${file}:${text.slice(0, node.start).split("\n").length}: text outside the catalogues: ${what.trim()}`,
    );
  new Visitor({
    CallExpression(node) {
      const name = node.callee.type === "MemberExpression" ? node.callee.property.name : node.callee.name;
      if (name !== "t" || !node.arguments[0]) return;
      collect(node.arguments[0]);
      if (LATE_PAGES.test(file)) return;
      for (const group of groupsOf(node.arguments[0]))
        if (later.has(group))
          complain(node, `\`${group}\` is among the later words, and this page does not wait for them`);
    },
    JSXText(node) {
      if (WORDS.test(node.value)) complain(node, node.value);
    },
    JSXAttribute(node) {
      const { value } = node;
      if (node.name.name === "i18nKey" && value?.type === "Literal") used.add(value.value);
      else if (READABLE.has(nameOf(node.name)) && value?.type === "Literal" && WORDS.test(value.value))
        complain(value, value.value);
    },
    JSXExpressionContainer(node) {
      const inner = node.expression;
      if (
        inner.type === "Literal" &&
        typeof inner.value === "string" &&
        isChild(text, node) &&
        WORDS.test(inner.value)
      )
        complain(inner, inner.value);
    },
  }).visit(program);
}

function nameOf(name) {
  return name.type === "JSXNamespacedName" ? `${name.namespace.name}:${name.name.name}` : name.name;
}

function isChild(text, node) {
  return text[node.start - 1] !== "=";
}

/** A key may be literal, one of two literals, or a family such as `order.state.${state}`. */
function collect(node) {
  if (node.type === "Literal") used.add(node.value);
  else if (node.type === "ConditionalExpression") {
    collect(node.consequent);
    collect(node.alternate);
  } else if (node.type === "TemplateLiteral") families.add(node.quasis[0].value.cooked);
}

/** The first part of each key that may be meant. */
function groupsOf(node) {
  if (node.type === "ConditionalExpression")
    return [...groupsOf(node.consequent), ...groupsOf(node.alternate)];
  const key = node.type === "TemplateLiteral" ? node.quasis[0].value.cooked : node.value;
  return typeof key === "string" ? [key.split(".")[0]] : [];
}

function flatten(tree, prefix = "", flat = {}) {
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === "string") flat[path] = value;
    else flatten(value, path, flat);
  }
  return flat;
}

const bare = (key) => key.replace(/_(zero|one|two|few|many|other)$/, "");
const has = (catalogue, key) =>
  key in catalogue || Object.keys(catalogue).some((known) => known !== bare(known) && bare(known) === key);
const holes = (text) =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)]
    .map((hit) => hit[1])
    .sort()
    .join();

for (const language of languages) {
  const catalogue = catalogues[language];
  for (const key of used) if (!has(catalogue, key)) problems.push(`${language}: missing ${key}`);
  for (const [key, text] of Object.entries(catalogue)) {
    const name = bare(key);
    const isUsed =
      used.has(name) || used.has(key) || [...families].some((prefix) => prefix && key.startsWith(prefix));
    if (!isUsed) problems.push(`${language}: unused ${key}`);
    if (text.trim() === "") problems.push(`${language}: empty ${key}`);
    for (const other of languages)
      if (!has(catalogues[other], name) && !(key in catalogues[other]))
        problems.push(`${other}: missing ${key}`);
  }
}
for (const [key, text] of Object.entries(catalogues.en)) {
  const other = catalogues["zh-CN"][key] ?? catalogues["zh-CN"][`${bare(key)}_other`];
  if (other !== undefined && key === bare(key) && holes(other) !== holes(text))
    problems.push(`placeholders differ: ${key}`);
}

if (problems.length > 0) {
  console.error([...new Set(problems)].join("\n"));
  process.exit(1);
}
