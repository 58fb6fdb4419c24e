import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { amounts, categories, grid, plain, short, tooltip } from "@/shared/charts/axes";
import { ChartCard } from "@/shared/charts/chart-card";
import type { Draw } from "@/shared/charts/drawing";
import { formatMoney } from "@/shared/format/money";
import { shopHour } from "@/shared/format/time";
import { Count, Money } from "@/shared/parts/values";
import type { Sales } from "./today";

interface HoursProps {
  sales: Sales | undefined;
  error: unknown;
  retry: () => void;
}

/** Money hour by hour, today beside the same day last week in a lighter tone. */
export function Hours({ sales, error, retry }: HoursProps) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const language = i18n.language;
  const rows = useMemo(
    () =>
      sales?.series.points.map((point, place) => ({
        at: point.at,
        today: point.figures,
        before: sales.compared?.points[place]?.figures,
        over: Date.parse(point.at) <= Date.now(),
      })),
    [sales],
  );
  const draw = useMemo<Draw>(
    () => (palette) => ({
      grid,
      xAxis: categories(
        palette,
        (rows ?? []).map((row) => shopHour(row.at, language)),
        3,
      ),
      yAxis: amounts(palette, short(language)),
      tooltip: tooltip(palette, (at) => {
        const row = rows?.[at];
        if (!row) return "";
        const lines = [shopHour(row.at, language)];
        if (row.over) lines.push(`${t("home.today")}: ${formatMoney(row.today.gross, language)}`);
        if (row.before) lines.push(`${t("home.weekBefore")}: ${formatMoney(row.before.gross, language)}`);
        return lines.map(plain).join("<br>");
      }),
      series: [
        {
          type: "bar",
          data: (rows ?? []).map((row) => (row.over ? Number(row.today.gross.amount) : null)),
          barMaxWidth: 18,
          itemStyle: { color: palette.accent, borderRadius: [3, 3, 0, 0] },
        },
        {
          type: "line",
          data: (rows ?? []).map((row) => Number(row.before?.gross.amount ?? 0)),
          symbol: "none",
          lineStyle: { color: palette.textFaint, width: 1.5, opacity: 0.7 },
        },
      ],
    }),
    [rows, language, t],
  );
  return (
    <ChartCard
      title={t("home.sales")}
      note={sales?.compared && t("home.salesNote", { day: sales.compared.firstDay })}
      rows={rows}
      rowKey={(row) => row.at}
      draw={draw}
      onPick={() => void navigate({ to: "/analytics", search: { period: "today" } })}
      error={error}
      retry={retry}
      columns={[
        { key: "hour", title: t("home.hour"), cell: (row) => shopHour(row.at, language) },
        {
          key: "orders",
          title: t("home.orders"),
          end: true,
          cell: (row) => (row.over ? <Count value={row.today.orders} /> : <Count value={null} />),
        },
        {
          key: "amount",
          title: t("home.today"),
          end: true,
          cell: (row) => <Money value={row.over ? row.today.gross : null} />,
        },
        {
          key: "before",
          title: t("home.weekBefore"),
          end: true,
          cell: (row) => <Money value={row.before?.gross} />,
        },
      ]}
    />
  );
}
