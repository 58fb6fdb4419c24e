// Every module is reached from the app's start or a test, every export is used by another module, and every
// dependency by somebody.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isTest, located, modules, parsed, report, Visitor } from "./modules.mjs";

// Packages that other parts of the project read here.
const ELSEWHERE = new Set(process.argv.slice(2));

const faults = [];
const all = new Map(modules().map((one) => [one.path, one]));
const packages = new Set();
// Path → names that others take from it; "*" is all of them.
const taken = new Map([...all.keys()].map((path) => [path, new Set()]));
const reached = new Map();

for (const one of all.values()) reached.set(one.path, importsOf(one));
for (const path of [...readdirSync("."), ...beside()].filter((name) => /\.(ts|mjs)$/.test(name)))
  importsOf(parsed(path));

/** What runs when the app is checked or built: it may take from the app too. */
function beside() {
  return ["scripts", "installable"]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
}

/** Notes what a module takes, and from whom; returns the modules it leads to. */
function importsOf({ path, program, module }) {
  const led = [];
  const note = (request, name) => {
    const target = located(path, request);
    if (target === null) packages.add(packageOf(request));
    else {
      led.push(target);
      taken.get(target)?.add(name);
    }
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    if (entries.length === 0) note(moduleRequest.value, "");
    for (const { importName } of entries) note(moduleRequest.value, nameOf(importName));
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, importName } of entries)
      if (moduleRequest) note(moduleRequest.value, nameOf(importName));
  }
  // A lazy screen takes one name; of another dynamic import, all may be meant.
  const lazy = new Set();
  new Visitor({
    CallExpression(node) {
      const [loads, name] = node.arguments;
      if (node.callee.name !== "lazyRouteComponent" || loads?.body?.type !== "ImportExpression") return;
      lazy.add(loads.body.start);
      note(loads.body.source.value, name?.value ?? "default");
    },
  }).visit(program);
  new Visitor({
    ImportExpression(node) {
      if (!lazy.has(node.start) && node.source.type === "Literal") note(node.source.value, "*");
    },
    TSImportType(node) {
      note(node.source?.value ?? node.argument?.literal?.value, "*");
    },
  }).visit(program);
  return led;
}

function peersOf(name) {
  const { peerDependencies } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  return Object.keys(peerDependencies ?? {});
}

function nameOf(importName) {
  if (importName.kind === "Default") return "default";
  return importName.kind === "Name" ? importName.name : "*";
}

function packageOf(request) {
  const [scope, name] = request.split("/");
  return request.startsWith("@") ? `${scope}/${name}` : scope;
}

// A piece of a query is taken by its name, in another query's text.
const pieces = new Map();
const spread = new Set();
for (const { path, program } of all.values()) {
  new Visitor({
    VariableDeclarator({ id, init }) {
      const text = init?.callee?.name === "graphql" && init.arguments[0]?.quasis?.[0].value.cooked;
      const [, piece] = (text || "").match(/^\s*fragment (\w+) on /) ?? [];
      if (piece) pieces.set(`${path} ${id.name}`, piece);
    },
    TemplateElement({ value }) {
      for (const [, piece] of value.cooked.matchAll(/\.\.\.(\w+)/g)) if (piece !== "on") spread.add(piece);
    },
  }).visit(program);
}

const [, start] = readFileSync("index.html", "utf8").match(/<script type="module" src="\/([^"]+)"/);
const configured = readFileSync("vite.config.ts", "utf8");
const named = [...all.keys()].filter((path) => configured.includes(path));
const waiting = [start, ...named, ...[...all.keys()].filter(isTest)];
const seen = new Set(waiting);
while (waiting.length > 0) {
  for (const next of reached.get(waiting.pop()) ?? []) {
    if (!seen.has(next)) {
      seen.add(next);
      waiting.push(next);
    }
  }
}

for (const { path, module } of all.values()) {
  const names = taken.get(path);
  const given = module.staticExports
    .flatMap(({ entries }) => entries)
    .map(({ exportName }) => (exportName.kind === "Default" ? "default" : exportName.name));
  const byName = (name) => spread.has(pieces.get(`${path} ${name}`));
  if (!seen.has(path) && !given.some(byName)) faults.push(`${path}: nothing leads there`);
  if (names.has("*") || named.includes(path)) continue;
  for (const name of given)
    if (name !== null && !names.has(name) && !byName(name)) faults.push(`${path}: nobody takes ${name}`);
}

const { dependencies, devDependencies, scripts: commands } = JSON.parse(readFileSync("package.json", "utf8"));
const declared = Object.keys({ ...dependencies, ...devDependencies });
// Programs that commands start, what another package asks for beside it, and where tests run.
const PROGRAMS = { "@biomejs/biome": "biome", "@graphql-codegen/cli": "graphql-codegen", typescript: "tsc" };
const lines = Object.values(commands).join("\n");
const asked = new Set(declared.flatMap(peersOf));
const texts = [configured, readFileSync("codegen.ts", "utf8"), ...[...all.values()].map(({ text }) => text)];
const inWords = (name) => {
  const short = name === "@graphql-codegen/client-preset" ? "client" : name;
  return texts.some((text) => new RegExp(`(environment[: ]+|preset: )"?${short}\\b`).test(text));
};
for (const name of declared) {
  const used =
    packages.has(name) ||
    asked.has(name) ||
    ELSEWHERE.has(name) ||
    name.startsWith("@types/") ||
    (PROGRAMS[name] && lines.includes(PROGRAMS[name])) ||
    inWords(name);
  if (!used) faults.push(`package.json: nobody uses ${name}`);
}
for (const name of packages) {
  if (!declared.includes(name) && !name.startsWith("node:")) faults.push(`package.json: ${name} is missing`);
}
report("exports", faults);
