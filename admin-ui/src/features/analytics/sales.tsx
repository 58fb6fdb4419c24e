import { useNavigate } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AnalyticsSalesQuery } from "@/shared/api/generated/graphql";
import { amounts, categories, grid, plain, short, tooltip } from "@/shared/charts/axes";
import { ChartCard } from "@/shared/charts/chart-card";
import type { Draw } from "@/shared/charts/drawing";
import { formatMoney } from "@/shared/format/money";
import { count, percent } from "@/shared/format/number";
import { shopHour, shopTime, shopToday } from "@/shared/format/time";
import { Change } from "@/shared/parts/change";
import { Bone, Nothing } from "@/shared/parts/states";
import { Count, Money } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { SalesDocument } from "./documents";
import { Figure, Numbers } from "./numbers";
import { type AnalyticsSearch, type Days, type Measure, measures } from "./search";
import { useFigures } from "./use-figures";

type Series = AnalyticsSalesQuery["analytics"]["sales"]["series"];
type Point = Series["points"][number];
type Figures = Point["figures"];

interface SalesProps {
  search: AnalyticsSearch;
  days: Days;
  change: (patch: Partial<AnalyticsSearch>) => void;
}

/** Only for lengths: what is read as money comes from the decimal string. */
function size(figures: Figures, measure: Measure): number {
  if (measure === "net") return Number(figures.net.amount);
  if (measure === "margin") return Number(figures.margin?.amount ?? 0);
  return figures[measure];
}

const orders = (figures: Figures) => figures.orders;

/** What came in, hour by hour or day by day, beside the time before. */
export function Sales({ search, days, change }: SalesProps) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const language = i18n.language;
  const compare = search.compare === "none" ? null : (search.compare ?? "SAME_WEEKDAYS");
  const query = useFigures(SalesDocument, {
    from: days.from,
    to: days.to,
    by: days.span,
    compare,
    channel: search.channel ?? null,
    category: search.category ?? null,
    product: search.product ?? null,
  });
  const { series, compared } = query.data?.analytics.sales ?? {};
  const byHour = days.span === "HOUR";
  const measure = search.measure ?? "net";
  const words = compared
    ? t("analytics.comparedWith", { from: compared.firstDay, to: compared.lastDay })
    : "";
  const note = query.isPending ? <Bone width={260} height={14} /> : words || t("analytics.salesNote");

  const draw = useMemo<Draw>(
    () => (palette) => {
      const points = series?.points ?? [];
      const label = (point: Point) =>
        byHour
          ? days.count > 1
            ? shopTime(point.at, language).slice(-11)
            : shopHour(point.at, language)
          : shopToday(new Date(point.at)).slice(5);
      const told = (figures: Figures) =>
        measure === "net"
          ? formatMoney(figures.net, language)
          : measure === "margin"
            ? figures.margin
              ? formatMoney(figures.margin, language)
              : ""
            : count(figures[measure], language);
      return {
        grid,
        xAxis: categories(palette, points.map(label)),
        yAxis: amounts(palette, short(language)),
        tooltip: tooltip(palette, (at) => {
          const point = points[at];
          const before = compared?.points[at];
          if (!point) return "";
          const lines = [`${label(point)}: ${told(point.figures)}`];
          if (before) lines.push(`${t("analytics.before")} ${label(before)}: ${told(before.figures)}`);
          return lines.map(plain).join("<br>");
        }),
        series: [
          {
            type: "bar",
            data: points.map((point) => size(point.figures, measure)),
            barMaxWidth: 22,
            itemStyle: { color: palette.accent, borderRadius: [3, 3, 0, 0] },
          },
          ...(compared
            ? [
                {
                  type: "line",
                  data: compared.points.map((point) => size(point.figures, measure)),
                  symbol: "none",
                  lineStyle: { color: palette.textFaint, width: 1.5, opacity: 0.7 },
                },
              ]
            : []),
        ],
      };
    },
    [series, compared, measure, byHour, days.count, language, t],
  );

  const pick = (at: number) => {
    const point = series?.points[at];
    if (!point) return;
    const day = shopToday(new Date(point.at));
    if (!byHour) change({ period: "days", from: day, to: day });
    else if (can("ORDERS_READ")) void navigate({ to: "/orders", search: { from: day, to: day } });
  };
  const total = series?.total;
  const before = compared?.total;
  const chosen = measures.filter((one) => one !== "margin" || can("COST_READ"));

  return (
    <>
      <Numbers>
        <Figure
          label={t("analytics.net")}
          value={total && <Money value={total.net} />}
          beside={
            total && (
              <Change
                now={Number(total.net.amount)}
                before={before && Number(before.net.amount)}
                words={words}
              />
            )
          }
          hint={before && <Money value={before.net} />}
        />
        <Figure
          label={t("analytics.orders")}
          value={total && <Count value={total.orders} />}
          beside={total && <Change now={orders(total)} before={before && orders(before)} words={words} />}
          hint={before && <Count value={before.orders} />}
        />
        <Figure
          label={t("analytics.units")}
          value={total && <Count value={total.units} />}
          beside={total && <Change now={total.units} before={before?.units} words={words} />}
          hint={before && <Count value={before.units} />}
        />
        <Figure
          label={t("analytics.average")}
          value={total && <Money value={total.average} />}
          hint={before && <Money value={before.average} />}
        />
        <Figure
          label={t("analytics.refunds")}
          value={total && <Money value={total.refunds} />}
          beside={
            total && (
              <Change
                now={Number(total.refunds.amount)}
                before={before && Number(before.refunds.amount)}
                words={words}
                worse
              />
            )
          }
          hint={before && <Money value={before.refunds} />}
        />
        {can("COST_READ") && (
          <Figure
            label={t("analytics.margin")}
            value={total && <Money value={total.margin} />}
            beside={
              total?.marginBps !== null &&
              total?.marginBps !== undefined && (
                <span className="faint">{percent(total.marginBps, language)}</span>
              )
            }
            hint={
              total?.uncosted && Number(total.uncosted.amount) !== 0
                ? t("analytics.uncosted", { amount: formatMoney(total.uncosted, language) })
                : before && <Money value={before.margin} />
            }
          />
        )}
      </Numbers>
      <ChartCard
        title={t(byHour ? "analytics.salesByHour" : "analytics.salesByDay")}
        note={note}
        acts={
          <Segmented
            size="small"
            aria-label={t("analytics.measure")}
            value={measure}
            onChange={(next) => change({ measure: next === "net" ? undefined : next })}
            options={chosen.map((one) => ({ value: one, label: t(`analytics.${one}`) }))}
          />
        }
        rows={series && [...series.points].reverse()}
        rowKey={(point) => point.at}
        draw={draw}
        onPick={pick}
        error={query.error}
        retry={() => void query.refetch()}
        stale={query.isPlaceholderData}
        empty={
          series && compared?.total.units !== 0 && series.total.units === 0 && !compared ? (
            <Nothing title={t("analytics.noSales")} advice={t("analytics.noSalesAdvice")} />
          ) : undefined
        }
        columns={[
          {
            key: "at",
            title: t(byHour ? "analytics.hour" : "analytics.day"),
            cell: (point) => (byHour ? shopTime(point.at, language) : shopToday(new Date(point.at))),
          },
          {
            key: "gross",
            title: t("analytics.gross"),
            end: true,
            cell: ({ figures }) => <Money value={figures.gross} />,
          },
          {
            key: "refunds",
            title: t("analytics.refunds"),
            end: true,
            cell: ({ figures }) => <Money value={figures.refunds} />,
          },
          {
            key: "net",
            title: t("analytics.net"),
            end: true,
            cell: ({ figures }) => <Money value={figures.net} />,
          },
          {
            key: "orders",
            title: t("analytics.orders"),
            end: true,
            cell: ({ figures }) => <Count value={figures.orders} />,
          },
          {
            key: "units",
            title: t("analytics.units"),
            end: true,
            cell: ({ figures }) => <Count value={figures.units} />,
          },
        ]}
      />
    </>
  );
}
