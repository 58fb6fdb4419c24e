import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ExportAct } from "@/shared/acts/export-act";
import { ask } from "@/shared/api/ask";
import type { SimulationJobFragment, SimulationTable } from "@/shared/api/generated/graphql";
import { amounts, categories, grid, plain, short, tooltip } from "@/shared/charts/axes";
import { ChartCard } from "@/shared/charts/chart-card";
import type { Draw } from "@/shared/charts/drawing";
import { formatMoney, minus } from "@/shared/format/money";
import { count, percent } from "@/shared/format/number";
import { translated } from "@/shared/parts/translated";
import { Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { ExportDocument } from "./forecast-documents";
import { Offers } from "./forecast-offers";
import styles from "./outcome.module.css";

const MOST_PRODUCTS = 10;
type Simulation = NonNullable<SimulationJobFragment["simulation"]>;

interface FoundProps {
  job: SimulationJobFragment;
  found: Simulation;
  pieces: string[];
  offers: string[];
  nameOf: (key: string) => string;
  onChoose: (key: string) => void;
}

/** What a replay found, the numbers that decide first. */
export function Found({ job, found, pieces, offers, nameOf, onChoose }: FoundProps) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const language = i18n.language;
  const lost = minus(found.without.revenue, found.withDraft.revenue);
  const given = minus(found.withDraft.discount, found.without.discount);
  const withMargin = can("COST_READ") && found.without.margin && found.withDraft.margin;
  const draw = useMemo<Draw>(
    () => (palette) => ({
      grid: { ...grid, top: 32 },
      legend: { top: 0, textStyle: { color: palette.textSoft } },
      xAxis: categories(
        palette,
        found.days.map((one) => one.day.slice(5)),
      ),
      yAxis: amounts(palette, short(language)),
      tooltip: tooltip(palette, (at) => {
        const one = found.days[at];
        if (!one) return "";
        return [
          one.day,
          `${t("builder.forecast.without")}: ${formatMoney(one.without.revenue, language)}`,
          `${t("builder.forecast.with")}: ${formatMoney(one.withDraft.revenue, language)}`,
          `${t("builder.forecast.changed")}: ${count(one.changed, language)} / ${count(one.orders, language)}`,
        ]
          .map(plain)
          .join("<br>");
      }),
      series: [
        {
          name: t("builder.forecast.with"),
          type: "bar",
          data: found.days.map((one) => Number(one.withDraft.revenue.amount)),
          barMaxWidth: 18,
          itemStyle: { color: palette.accent, borderRadius: [3, 3, 0, 0] },
        },
        {
          name: t("builder.forecast.without"),
          type: "line",
          data: found.days.map((one) => Number(one.without.revenue.amount)),
          symbol: "none",
          lineStyle: { color: palette.textFaint, width: 1.5 },
          itemStyle: { color: palette.textFaint },
        },
      ],
    }),
    [found, language, t],
  );
  const part = found.orders ? Math.round((found.changed / found.orders) * 10_000) : 0;
  return (
    <>
      <dl className={styles.figures}>
        <div>
          <dt>{t("builder.forecast.orders")}</dt>
          <dd data-figure="orders">
            <Count value={found.orders} />
          </dd>
          <dd className="faint">
            {t("builder.forecast.change", { count: found.changed, part: percent(part, language) })}
          </dd>
        </div>
        <div>
          <dt>{t("builder.forecast.cost")}</dt>
          <dd className={styles.warm}>
            <Money value={given} />
          </dd>
          <dd className="faint">{t("builder.forecast.revenue", { money: formatMoney(lost, language) })}</dd>
        </div>
        {withMargin && found.without.margin && found.withDraft.margin && (
          <div>
            <dt>{t("builder.forecast.margin")}</dt>
            <dd>
              <Money value={found.withDraft.margin} />
            </dd>
            <dd className="faint">
              {t("builder.forecast.before", { money: formatMoney(found.without.margin, language) })}
            </dd>
          </div>
        )}
        {found.gifts > 0 && (
          <div>
            <dt>{t("builder.forecast.gifts")}</dt>
            <dd>
              <Count value={found.gifts} />
            </dd>
          </div>
        )}
      </dl>
      <p className="faint">
        {t("builder.forecast.caveat")} <When at={job.createdAt} />
      </p>
      {found.reached.length > 0 && (
        <ul className={styles.reached}>
          {found.reached.map((one) => (
            <li key={`${one.piece}${one.limit}`}>
              <b>{one.piece ? nameOf(one.piece) : t("builder.forecast.campaign")}</b>{" "}
              {t(`builder.forecast.limit.${one.limit}`, {
                most: one.mostMoney
                  ? formatMoney(one.mostMoney, language)
                  : count(one.mostUses ?? "0", language),
              })}{" "}
              <When at={one.at} /> · {t("builder.forecast.kept", { count: one.orders })}
            </li>
          ))}
        </ul>
      )}
      <ChartCard
        title={t("builder.forecast.byDay")}
        rows={found.days}
        rowKey={(one) => one.day}
        draw={draw}
        acts={
          <ExportAct<{ table?: SimulationTable }>
            label={t("builder.forecast.export")}
            asks={job.id}
            start={({ format }, key) =>
              ask(ExportDocument, { input: { jobId: job.id, table: "DAYS", format }, key }).then(
                (data) => data.exportSimulation,
              )
            }
          />
        }
        columns={[
          { key: "day", title: t("analytics.day"), cell: (one) => one.day },
          {
            key: "orders",
            title: t("analytics.orders"),
            end: true,
            cell: (one) => <Count value={one.orders} />,
          },
          {
            key: "changed",
            title: t("builder.forecast.changed"),
            end: true,
            cell: (one) => <Count value={one.changed} />,
          },
          {
            key: "without",
            title: t("builder.forecast.without"),
            end: true,
            cell: (one) => <Money value={one.without.revenue} />,
          },
          {
            key: "with",
            title: t("builder.forecast.with"),
            end: true,
            cell: (one) => <Money value={one.withDraft.revenue} />,
          },
        ]}
      />
      <h4>{t("builder.forecast.byPiece")}</h4>
      <ul className={styles.byPiece}>
        {found.pieces.map((one) => (
          <li key={one.piece}>
            {pieces.includes(one.piece) ? (
              <button type="button" className={styles.linkish} onClick={() => onChoose(one.piece)}>
                {nameOf(one.piece)}
              </button>
            ) : (
              <span>{one.piece}</span>
            )}
            <span className="numeral">
              {t("builder.forecast.counted", { count: one.orders })} · <Money value={one.discount} />
            </span>
            {one.clipped > 0 && (
              <span className={styles.warm}>{t("builder.forecast.clipped", { count: one.clipped })}</span>
            )}
            {one.refused[0] && (
              <span className="faint">
                {t("builder.forecast.refused", { count: one.refused[0].orders })}:{" "}
                {t(`builder.why.${one.refused[0].why}`, { by: "" })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <Offers offers={found.offers} pieces={offers} nameOf={nameOf} onChoose={onChoose} />
      <h4>{t("builder.forecast.byProduct")}</h4>
      <ul className={styles.byPiece}>
        {found.products.slice(0, MOST_PRODUCTS).map((one) => (
          <li key={one.product?.id}>
            <span>{one.product && translated(one.product.names, language)}</span>
            <span className="numeral">
              {t("builder.forecast.counted", { count: one.changed })} ·{" "}
              <Money value={minus(one.without.revenue, one.withDraft.revenue)} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
