/**
 * Every colour, radius and shadow of the storefront, light and dark. Nothing else in the tree names a colour.
 *
 * `accent` is text and outline on a surface; `fill` is a surface of its own, with `onFill` for its text. Both pairs
 * hold at least 4.5:1. `warm` is kept for what a customer saves. The build reads them too, so nothing is imported here.
 */
import type { MantineColorsTuple } from "@mantine/core";

export const teal: MantineColorsTuple = [
  "#e6f4f2",
  "#cfe8e4",
  "#a3d3cc",
  "#73bdb3",
  "#48a79b",
  "#269386",
  "#138074",
  "#0b6b63",
  "#085850",
  "#05443e",
];

export const red: MantineColorsTuple = [
  "#fdeceb",
  "#f9d5d3",
  "#f1aca8",
  "#e97f79",
  "#e05a52",
  "#d03a34",
  "#b42a26",
  "#99201d",
  "#7d1a17",
  "#611310",
];

/** Mantine takes its dark surfaces, borders and disabled parts from this scale. */
export const dusk: MantineColorsTuple = [
  "#e9f0ee",
  "#c3d0cd",
  "#9fb0ac",
  "#7f918c",
  "#3a4b47",
  "#283532",
  "#1c2725",
  "#141d1b",
  "#0f1716",
  "#0c1312",
];

export const light = {
  canvas: "#f5f7f6",
  surface: "#ffffff",
  sunken: "#ecf0ee",
  ink: "#12211f",
  muted: "#566663",
  line: "#dde4e1",
  strongLine: "#87958f",
  accent: "#0b6b63",
  accentSoft: "#e0f0ed",
  fill: "#0b6b63",
  fillHover: "#085850",
  onFill: "#ffffff",
  warm: "#a8420b",
  warmSoft: "#fdeee0",
  danger: "#a62521",
  dangerSoft: "#fdecea",
  dangerFill: "#a62521",
  onDanger: "#ffffff",
  shadow: "0 1px 2px rgb(18 33 31 / 6%), 0 8px 24px -12px rgb(18 33 31 / 16%)",
  shadowHigh: "0 2px 6px rgb(18 33 31 / 8%), 0 24px 48px -16px rgb(18 33 31 / 28%)",
  veil: "rgb(12 22 20 / 45%)",
  glass: "rgb(255 255 255 / 88%)",
};

export const dark: typeof light = {
  canvas: "#0c1312",
  surface: "#141d1b",
  sunken: "#1c2725",
  ink: "#e9f0ee",
  muted: "#9fb0ac",
  line: "#283532",
  strongLine: "#6d7f7a",
  accent: "#5cd0c1",
  accentSoft: "#12332f",
  fill: "#4ec4b5",
  fillHover: "#6ad4c6",
  onFill: "#04201c",
  warm: "#ffb37a",
  warmSoft: "#38220f",
  danger: "#ff9c93",
  dangerSoft: "#3a1715",
  dangerFill: "#ff9c93",
  onDanger: "#2f0805",
  shadow: "0 1px 0 rgb(255 255 255 / 3%) inset, 0 8px 24px -12px rgb(0 0 0 / 60%)",
  shadowHigh: "0 1px 0 rgb(255 255 255 / 4%) inset, 0 24px 48px -16px rgb(0 0 0 / 80%)",
  veil: "rgb(0 0 0 / 62%)",
  glass: "rgb(12 19 18 / 88%)",
};

export const shape = {
  "--ts-radius-s": "8px",
  "--ts-radius": "12px",
  "--ts-radius-l": "20px",
  "--ts-page": "1200px",
  "--ts-quick": "140ms",
  "--ts-ink-on-paper": "#12211f",
  "--ts-paper": "#ffffff",
};

/** The browser's own bar takes the canvas colour of the scheme in force. */
export const canvasColours = { light: light.canvas, dark: dark.canvas };

/** Background and glyph colours of a category, from its hue (0–359), for both schemes at once. */
export function hueColours(hue: number): { "--hue-soft": string; "--hue-ink": string } {
  return {
    "--hue-soft": `light-dark(oklch(93% 0.045 ${hue}), oklch(30% 0.055 ${hue}))`,
    "--hue-ink": `light-dark(oklch(42% 0.11 ${hue}), oklch(85% 0.09 ${hue}))`,
  };
}

/** The shop's mark, where no style sheet reaches it. */
export const mark = { tile: "#138074", laid: "#d9762b" };

/** A token's custom property. */
export function property(name: string): string {
  return `--ts-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** The tokens as a style sheet that holds until the kit publishes its own: by the system's scheme. */
export function firstStyles(): string {
  const colours = Object.entries(light).map(([name, value]) => {
    const other = dark[name as keyof typeof dark];
    return `${property(name)}:${name.startsWith("shadow") ? value : `light-dark(${value},${other})`}`;
  });
  const shapes = Object.entries(shape).map(([name, value]) => `${name}:${value}`);
  const kit = [
    `--mantine-font-family:${fontFamily}`,
    // Until the kit says the same by itself, when the app is drawn.
    "--mantine-line-height:1.55",
    "--mantine-font-size-md:1rem",
    "--mantine-color-body:var(--ts-canvas)",
    "--mantine-color-text:var(--ts-ink)",
  ];
  return `:root{${[...colours, ...shapes, ...kit].join(";")}}`;
}
