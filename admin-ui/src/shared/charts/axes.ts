import type { Palette } from "@/shared/theme/tokens";

/** Room for the labels of both axes and nothing more. */
export const grid = {
  left: 8,
  right: 12,
  top: 16,
  bottom: 4,
  outerBoundsMode: "same",
  outerBoundsContain: "axisLabel",
} as const;

export const categories = (palette: Palette, data: string[], interval?: number) => ({
  type: "category" as const,
  data,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: palette.lineStrong } },
  axisLabel: {
    color: palette.textFaint,
    hideOverlap: true,
    ...(interval === undefined ? {} : { interval }),
  },
});

/** Lengths begin at zero: half a bar is half as much. */
export const amounts = (palette: Palette, format?: (value: number) => string) => ({
  type: "value" as const,
  min: (found: { min: number }) => Math.min(0, found.min),
  splitNumber: 4,
  axisLabel: { color: palette.textFaint, hideOverlap: true, ...(format ? { formatter: format } : {}) },
  splitLine: { lineStyle: { color: palette.line } },
});

export const tooltip = (palette: Palette, words: (at: number) => string) => ({
  trigger: "axis" as const,
  confine: true,
  axisPointer: { type: "shadow" as const, shadowStyle: { color: palette.accentSoft, opacity: 0.5 } },
  backgroundColor: palette.raised,
  borderColor: palette.line,
  textStyle: { color: palette.text, fontSize: 13 },
  formatter: (points: unknown) => {
    const [point] = points as { dataIndex: number }[];
    return point ? words(point.dataIndex) : "";
  },
});

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words of people as a tooltip may hold them: it is written as HTML. */
export const plain = (words: string) => words.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** A large number in few characters. */
export const short = (locale: string) => {
  const format = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  return (value: number) => format.format(value);
};
