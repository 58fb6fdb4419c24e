import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useLook } from "@/shared/theme/theme";
import { fonts, type Palette, palettes } from "@/shared/theme/tokens";

use([BarChart, LineChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, CanvasRenderer]);

/** What a chart shows, given the colours of the moment. */
export type Draw = (palette: Palette) => EChartsCoreOption;

interface DrawingProps {
  draw: Draw;
  label: string;
  className: string;
  /** Called with the place of what was clicked. */
  onPick?: ((at: number) => void) | undefined;
}

/** A chart on a canvas; whoever shows it has the same numbers in a table. */
export default function Drawing({ draw, label, className, onPick }: DrawingProps) {
  const { mode } = useLook();
  const place = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    if (!place.current) return;
    const palette = palettes[mode];
    const chart = init(place.current);
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    chart.setOption({
      animation: !calm,
      animationDuration: 160,
      textStyle: { fontFamily: fonts.text },
      aria: { enabled: false },
      ...draw(palette),
    });
    chart.on("click", ({ dataIndex }) => pick.current?.(dataIndex));
    const resized = new ResizeObserver(() => chart.resize());
    resized.observe(place.current);
    return () => {
      resized.disconnect();
      chart.dispose();
    };
  }, [draw, mode]);

  return <div ref={place} className={className} role="img" aria-label={label} />;
}
