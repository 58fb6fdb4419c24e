// Every screen is led to from another one, and every link leads to a screen.
import { isTest, literals, modules, report, Visitor } from "./modules.mjs";

// People come there from elsewhere: from a message, or from what a colleague handed them.
const FROM_OUTSIDE = new Set(process.argv.slice(2));

const faults = [];
const routes = new Map();
const links = new Map();

for (const { path, program } of modules()) {
  if (isTest(path)) continue;
  const link = (node) => {
    for (const to of literals(node)) if (to.startsWith("/")) links.set(to.split(/[?#]/)[0], path);
  };
  new Visitor({
    CallExpression(node) {
      const [first] = node.arguments;
      const names = ["at", "under"].includes(node.callee.name) && path.startsWith("src/app/");
      if (names && first?.type === "Literal") routes.set(first.value, path);
      if (node.callee.name === "createRoute") {
        for (const { key, value } of first.properties)
          if (key?.name === "path" && value.type === "Literal") routes.set(value.value, path);
      }
    },
    Property(node) {
      if (node.key.name === "to") link(node.value);
    },
    JSXAttribute(node) {
      if (node.name.name === "to" && node.value !== null) link(node.value.expression ?? node.value);
    },
  }).visit(program);
}

if (routes.size < 10) faults.push(`only ${routes.size} screens were found: is this how they are declared?`);
for (const [route, path] of routes) {
  if (!links.has(route) && !FROM_OUTSIDE.has(route)) faults.push(`${path}: nothing leads to ${route}`);
  if (links.has(route) && FROM_OUTSIDE.has(route)) faults.push(`${route}: is led to from ${links.get(route)} too`);
}
for (const route of FROM_OUTSIDE) if (!routes.has(route)) faults.push(`${route}: there is no such screen`);
for (const [to, path] of links) if (!routes.has(to)) faults.push(`${path}: ${to} leads nowhere`);
report("routes", faults);
