/** The whole look of the admin: every colour, step and radius is named here and nowhere else. */

export type Mode = "light" | "dark";

export interface Palette {
  /** Deep teal: acts, links, focus. Passes AA on `surface` and `canvas`. */
  accent: string;
  accentHover: string;
  accentSoft: string;
  /** Text that stands on `accent`. */
  onAccent: string;
  /** Warm: savings only. */
  warm: string;
  warmSoft: string;
  good: string;
  goodSoft: string;
  caution: string;
  cautionSoft: string;
  bad: string;
  badSoft: string;
  /** The page behind everything, and the rail. */
  canvas: string;
  surface: string;
  raised: string;
  sunken: string;
  line: string;
  lineStrong: string;
  text: string;
  textSoft: string;
  textFaint: string;
  /** What a QR code stands on: light in every look, or it cannot be scanned. */
  qrGround: string;
  shadow: string;
}

export const palettes: Record<Mode, Palette> = {
  light: {
    accent: "#0b6661",
    accentHover: "#0a7a73",
    accentSoft: "#e3f1ef",
    onAccent: "#ffffff",
    warm: "#a8480a",
    warmSoft: "#fdf0e4",
    good: "#1c6b3c",
    goodSoft: "#e6f4ea",
    caution: "#865100",
    cautionSoft: "#fcf3d9",
    bad: "#b3261e",
    badSoft: "#fcebe9",
    canvas: "#f6f7f7",
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#f0f2f2",
    line: "#e4e8e7",
    lineStrong: "#cdd4d2",
    text: "#16201e",
    textSoft: "#4a5654",
    textFaint: "#62706d",
    qrGround: "#ffffff",
    shadow: "0 1px 2px rgba(15, 30, 28, 0.05), 0 8px 24px rgba(15, 30, 28, 0.08)",
  },
  dark: {
    accent: "#54c2b5",
    accentHover: "#74d3c8",
    accentSoft: "#143230",
    onAccent: "#04201d",
    warm: "#f2a766",
    warmSoft: "#38240f",
    good: "#6fcf8f",
    goodSoft: "#12301d",
    caution: "#e6bc5a",
    cautionSoft: "#33280c",
    bad: "#ff8f85",
    badSoft: "#3b1715",
    canvas: "#0c1110",
    surface: "#131918",
    raised: "#1a2220",
    sunken: "#0f1514",
    line: "#25302e",
    lineStrong: "#374542",
    text: "#e6edeb",
    textSoft: "#a9b7b4",
    textFaint: "#8d9c99",
    qrGround: "#ffffff",
    shadow: "0 1px 2px rgba(0, 0, 0, 0.4), 0 8px 24px rgba(0, 0, 0, 0.5)",
  },
};

/** Multiples of the 4 px grid. */
const space = { s1: 4, s2: 8, s3: 12, s4: 16, s5: 20, s6: 24, s8: 32, s10: 40 } as const;

export const radius = { small: 4, medium: 6, large: 10 } as const;

export const fonts = {
  text: 'system-ui, -apple-system, "Segoe UI", "PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
  mono: 'ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono CJK SC", monospace',
} as const;

/** Custom properties for our own style sheets, set on the root element. */
export function customProperties(mode: Mode): Record<string, string> {
  const properties: Record<string, string> = {
    "--font": fonts.text,
    "--mono": fonts.mono,
  };
  for (const [name, value] of Object.entries(palettes[mode])) {
    properties[`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`] = value;
  }
  for (const [name, value] of Object.entries(space)) properties[`--${name}`] = `${value}px`;
  for (const [name, value] of Object.entries(radius)) properties[`--radius-${name}`] = `${value}px`;
  return properties;
}
