import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";
import { canvasColours, firstStyles } from "../src/shared/theme/colours";
import { icon } from "./icons";

const LANGUAGES = ["zh-CN", "en"] as const;
/** Which of them a browser that says nothing gets; the server names the reader's own. */
const FIRST = LANGUAGES[0];
const ICONS = [
  { name: "icons/192.png", pixels: 192 },
  { name: "icons/512.png", pixels: 512 },
  { name: "icons/maskable-512.png", pixels: 512, margin: 0.18, purpose: "maskable" },
  { name: "icons/apple-180.png", pixels: 180, margin: 0.1, listed: false },
] as const;

/** What a served page looks like before the app's own styles are there: its words need no file but the document. */
const FIRST_SIGHT = [
  "../src/shared/ui/global.css",
  "../node_modules/@mantine/core/styles/baseline.layer.css",
  "../node_modules/@mantine/core/styles/global.layer.css",
  "../src/app/served.css",
];

type Words = { shell: { name: string; mine: string }; search: { open: string }; home: { title: string } };

/** What makes an app of the storefront: its manifests, icons and service worker, and the tokens in its shell. */
export function installable(): Plugin {
  return {
    name: "installable",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        { tag: "style", children: firstSight(), injectTo: "head-prepend" },
        { tag: "style", children: firstStyles(), injectTo: "head" },
        { tag: "link", attrs: { rel: "manifest", href: `/${manifestName(FIRST)}` }, injectTo: "head" },
        { tag: "link", attrs: { rel: "apple-touch-icon", href: "/icons/apple-180.png" }, injectTo: "head" },
      ],
    },
    generateBundle(_options, bundle) {
      for (const { name, pixels, ...shape } of ICONS) {
        const margin = "margin" in shape ? shape.margin : 0;
        this.emitFile({ type: "asset", fileName: name, source: icon(pixels, margin, margin > 0) });
      }
      for (const language of LANGUAGES)
        this.emitFile({ type: "asset", fileName: manifestName(language), source: manifest(language) });
      this.emitFile({ type: "asset", fileName: "sw.js", source: worker(bundle) });
    },
  };
}

function firstSight(): string {
  const rules = FIRST_SIGHT.map(read).join("");
  return rules
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};]) ?/g, "$1");
}

function manifestName(language: string): string {
  return `manifest.${language}.webmanifest`;
}

function manifest(language: string): string {
  const words = JSON.parse(read(`../src/shared/i18n/${language}.json`)) as Words;
  return JSON.stringify({
    id: "/",
    name: words.home.title,
    short_name: words.shell.name,
    lang: language,
    dir: "ltr",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: canvasColours.light,
    theme_color: canvasColours.light,
    categories: ["shopping"],
    icons: [
      { src: "/mark.svg", type: "image/svg+xml", sizes: "any" },
      ...ICONS.filter((one) => !("listed" in one)).map(({ name, pixels, ...shape }) => ({
        src: `/${name}`,
        type: "image/png",
        sizes: `${pixels}x${pixels}`,
        ...("purpose" in shape && { purpose: shape.purpose }),
      })),
    ],
    shortcuts: [
      { name: words.shell.mine, url: "/mine" },
      { name: words.search.open, url: "/search" },
    ],
  });
}

/** The worker knows the files of its own build, by names that change with their content. */
function worker(bundle: Rolldown.OutputBundle): string {
  const files = Object.keys(bundle)
    .filter((name) => name.startsWith("assets/") && /\.(js|css)$/.test(name))
    .sort();
  const source = read("../src/app/worker/sw.js");
  const version = createHash("sha256")
    .update(JSON.stringify(files))
    .update(source)
    .digest("hex")
    .slice(0, 12);
  return source
    .replace("__VERSION__", version)
    .replace('"__FILES__"', files.map((name) => JSON.stringify(`/${name}`)).join(", "));
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
