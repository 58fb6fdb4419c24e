import { amounts, categories, grid, plain, short, tooltip } from "@/shared/charts/axes";
import type { Draw } from "@/shared/charts/drawing";

interface Bar {
  name: string;
  /** Only for its length. */
  size: number;
  /** What is read beside it. */
  words: string;
}

const LONGEST = 15;
const cut = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** Lying bars, the first on top: names are read without turning the head. */
export const lying =
  (bars: Bar[], locale: string): Draw =>
  (palette) => {
    const upwards = [...bars].reverse();
    return {
      grid: { ...grid, top: 4, right: 20 },
      yAxis: {
        ...categories(
          palette,
          upwards.map((bar) => cut(bar.name)),
          0,
        ),
      },
      xAxis: amounts(palette, short(locale)),
      tooltip: tooltip(palette, (at) => {
        const bar = upwards[at];
        return bar ? `${plain(bar.name)}<br>${plain(bar.words)}` : "";
      }),
      series: [
        {
          type: "bar",
          data: upwards.map((bar) => bar.size),
          barMaxWidth: 18,
          itemStyle: { color: palette.accent, borderRadius: [0, 3, 3, 0] },
        },
      ],
    };
  };

/** Standing bars in the order of what they are about. */
export const standing =
  (bars: Bar[], locale: string): Draw =>
  (palette) => ({
    grid,
    xAxis: categories(
      palette,
      bars.map((bar) => bar.name),
      0,
    ),
    yAxis: amounts(palette, short(locale)),
    tooltip: tooltip(palette, (at) => {
      const bar = bars[at];
      return bar ? `${plain(bar.name)}<br>${plain(bar.words)}` : "";
    }),
    series: [
      {
        type: "bar",
        data: bars.map((bar) => bar.size),
        barMaxWidth: 36,
        itemStyle: { color: palette.accent, borderRadius: [3, 3, 0, 0] },
      },
    ],
  });
