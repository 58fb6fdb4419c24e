/**
 * Every colour, radius and shadow of the storefront, light and dark. Nothing else in the tree names a colour.
 *
 * `accent` is text and outline on a surface; `fill` is a surface of its own, with `onFill` for its text. Both pairs
 * hold at least 4.5:1. `warm` is kept for what a customer saves.
 */
import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from "@mantine/core";

const teal: MantineColorsTuple = [
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

const red: MantineColorsTuple = [
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
const dusk: MantineColorsTuple = [
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

const light = {
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

const dark: typeof light = {
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

const shape = {
  "--ts-radius-s": "8px",
  "--ts-radius": "12px",
  "--ts-radius-l": "20px",
  "--ts-page": "1200px",
  "--ts-quick": "140ms",
  "--ts-ink-on-paper": "#12211f",
  "--ts-paper": "#ffffff",
};

/** QR codes stay dark on light whatever the scheme: many scanners refuse inverted ones. */
export const qrColours = { ink: shape["--ts-ink-on-paper"], paper: shape["--ts-paper"] };

/** The browser's own bar takes the canvas colour of the scheme in force. */
export const canvasColours = { light: light.canvas, dark: dark.canvas };

/** Background and glyph colours of a category, from its hue (0–359), for both schemes at once. */
export function hueColours(hue: number): { "--hue-soft": string; "--hue-ink": string } {
  return {
    "--hue-soft": `light-dark(oklch(93% 0.045 ${hue}), oklch(30% 0.055 ${hue}))`,
    "--hue-ink": `light-dark(oklch(42% 0.11 ${hue}), oklch(85% 0.09 ${hue}))`,
  };
}

export const theme = createTheme({
  primaryColor: "teal",
  colors: { teal, red, dark: dusk },
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    if (input.variant !== "filled") return colours;
    if (input.color !== "red") return { ...colours, color: "var(--ts-on-fill)" };
    const background = "var(--ts-danger-fill)";
    return { ...colours, background, hover: background, color: "var(--ts-on-danger)" };
  },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "JetBrains Mono", Menlo, Consolas, "Noto Sans Mono", monospace',
  defaultRadius: "md",
  radius: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "20px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
});

function scheme(values: typeof light): Record<string, string> {
  const names = Object.entries(values).map(([name, value]) => [
    `--ts-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    value,
  ]);
  return {
    ...Object.fromEntries(names),
    "--mantine-color-body": values.canvas,
    "--mantine-color-text": values.ink,
    "--mantine-color-dimmed": values.muted,
    "--mantine-color-default-border": values.strongLine,
    "--mantine-color-placeholder": values.muted,
    "--mantine-color-error": values.danger,
    "--mantine-color-default": values.surface,
    "--mantine-color-default-hover": values.sunken,
    "--mantine-primary-color-filled": values.fill,
    "--mantine-primary-color-filled-hover": values.fillHover,
    "--mantine-primary-color-contrast": values.onFill,
    "--mantine-color-teal-filled": values.fill,
    "--mantine-color-teal-filled-hover": values.fillHover,
    "--mantine-color-teal-light": values.accentSoft,
    "--mantine-color-teal-light-hover": values.accentSoft,
    "--mantine-color-teal-light-color": values.accent,
    "--mantine-color-teal-text": values.accent,
    "--mantine-color-anchor": values.accent,
  };
}

/** Publishes the tokens as custom properties, and points Mantine's own at them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: shape,
  light: scheme(light),
  dark: scheme(dark),
});
