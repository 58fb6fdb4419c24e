import { BarChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { formatMoney } from "@/shared/format/money";
import { shopHour } from "@/shared/format/time";
import { useLook } from "@/shared/theme/theme";
import { fonts, palettes } from "@/shared/theme/tokens";
import type { Hour } from "./home";

use([BarChart, GridComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

/** Money paid in each of the last 24 hours; the table beside it holds the same numbers. */
export default function SalesChart({ hours, className }: { hours: Hour[]; className: string }) {
  const { t, i18n } = useTranslation();
  const { mode } = useLook();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!place.current) return;
    const p = palettes[mode];
    const chart = init(place.current);
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    chart.setOption({
      animation: !calm,
      animationDuration: 160,
      textStyle: { fontFamily: fonts.text },
      grid: {
        left: 8,
        right: 8,
        top: 16,
        bottom: 4,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: {
        type: "category",
        data: hours.map((hour) => shopHour(hour.hour, i18n.language)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: p.lineStrong } },
        axisLabel: { color: p.textFaint, interval: 3 },
      },
      yAxis: {
        type: "value",
        min: 0,
        splitNumber: 4,
        axisLabel: { color: p.textFaint },
        splitLine: { lineStyle: { color: p.line } },
      },
      tooltip: {
        trigger: "axis",
        axisPointer: { type: "shadow", shadowStyle: { color: p.accentSoft, opacity: 0.5 } },
        backgroundColor: p.raised,
        borderColor: p.line,
        textStyle: { color: p.text, fontSize: 13 },
        formatter: (points: unknown) => {
          const [point] = points as { dataIndex: number }[];
          const hour = point && hours[point.dataIndex];
          if (!hour) return "";
          const money = formatMoney(hour.amount, i18n.language);
          return `${shopHour(hour.hour, i18n.language)}<br>${money} · ${t("home.ordersToday", { count: hour.orders })}`;
        },
      },
      series: [
        {
          type: "bar",
          // Only for the height of a bar: what is read as money comes from the decimal string.
          data: hours.map((hour) => Number(hour.amount.amount)),
          barMaxWidth: 18,
          itemStyle: { color: p.accent, borderRadius: [3, 3, 0, 0] },
        },
      ],
    });
    const resized = new ResizeObserver(() => chart.resize());
    resized.observe(place.current);
    return () => {
      resized.disconnect();
      chart.dispose();
    };
  }, [hours, mode, i18n.language, t]);

  return <div ref={place} className={className} role="img" aria-label={t("home.sales")} />;
}
