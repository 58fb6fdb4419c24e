import { CheckCircleFilled, CloseCircleFilled } from "@ant-design/icons";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RehearsalJobFragment } from "@/shared/api/generated/graphql";
import { amounts, categories, grid, plain, short, tooltip } from "@/shared/charts/axes";
import { ChartCard } from "@/shared/charts/chart-card";
import type { Draw } from "@/shared/charts/drawing";
import { count } from "@/shared/format/number";
import { Count, When } from "@/shared/parts/values";
import styles from "./flash.module.css";

type Rehearsed = NonNullable<RehearsalJobFragment["rehearsal"]>;

/** Whether the machine stood it, why or why not, and how it went second by second. */
export function Found({ job, found }: { job: RehearsalJobFragment; found: Rehearsed }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const rows = useMemo(() => found.timeline.map((one, at) => ({ ...one, second: at + 1 })), [found.timeline]);
  const draw = useMemo<Draw>(
    () => (palette) => ({
      grid: { ...grid, top: 32 },
      legend: { top: 0, textStyle: { color: palette.textSoft } },
      xAxis: categories(
        palette,
        rows.map((one) => t("flash.rehearsal.second", { count: one.second })),
      ),
      yAxis: [
        amounts(palette, short(language)),
        {
          ...amounts(palette, (value) => t("flash.rehearsal.ms", { ms: short(language)(value) })),
          splitLine: { show: false },
        },
      ],
      tooltip: tooltip(palette, (at) => {
        const one = rows[at];
        if (!one) return "";
        return [
          t("flash.rehearsal.second", { count: one.second }),
          `${t("flash.rehearsal.answers")}: ${count(one.answers, language)}`,
          `${t("flash.rehearsal.orders")}: ${count(one.orders, language)}`,
          `${t("flash.rehearsal.p99")}: ${t("flash.rehearsal.ms", { ms: count(Math.round(one.p99Ms), language) })}`,
          `${t("flash.rehearsal.look")}: ${t("flash.rehearsal.ms", { ms: count(Math.round(one.lookMs), language) })}`,
        ]
          .map(plain)
          .join("<br>");
      }),
      series: [
        {
          name: t("flash.rehearsal.answers"),
          type: "bar",
          data: rows.map((one) => one.answers),
          barMaxWidth: 28,
          itemStyle: { color: palette.accent, borderRadius: [3, 3, 0, 0] },
        },
        {
          name: t("flash.rehearsal.orders"),
          type: "bar",
          data: rows.map((one) => one.orders),
          barMaxWidth: 28,
          itemStyle: { color: palette.warm, borderRadius: [3, 3, 0, 0] },
        },
        {
          name: t("flash.rehearsal.look"),
          type: "line",
          yAxisIndex: 1,
          data: rows.map((one) => Math.round(one.lookMs)),
          symbolSize: 6,
          lineStyle: { color: palette.textFaint, width: 1.5 },
          itemStyle: { color: palette.textFaint },
        },
      ],
    }),
    [rows, language, t],
  );
  const ms = (value: number) => t("flash.rehearsal.ms", { ms: count(Math.round(value), language) });
  return (
    <div className={styles.found}>
      <p className={found.passed ? styles.passed : styles.notPassed} role="status">
        {found.passed ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}
        <b>{t(found.passed ? "flash.rehearsal.passed" : "flash.rehearsal.notPassed")}</b>
        <span>
          {t("flash.rehearsal.sum", {
            buyers: count(found.buyers, language),
            quota: count(found.quota, language),
            rate: count(Math.round(found.attemptsASecond), language),
          })}
        </span>
      </p>
      {found.stopped && <p role="alert">{t("flash.rehearsal.stopped")}</p>}
      <ul className={styles.checks}>
        {found.checks.map((one) => (
          <li key={one.check}>
            {one.ok ? (
              <CheckCircleFilled className={styles.right} aria-label={t("flash.rehearsal.ok")} />
            ) : (
              <CloseCircleFilled className={styles.wrong} aria-label={t("flash.rehearsal.wrong")} />
            )}
            <span>{t(`flash.rehearsal.checks.${one.check}`)}</span>
            <span className="faint">
              {t(`flash.rehearsal.values.${one.check}`, {
                found: count(Math.round(one.found), language),
                limit: count(Math.round(one.limit), language),
              })}
            </span>
          </li>
        ))}
      </ul>
      <dl className={styles.times}>
        <div>
          <dt>{t("flash.rehearsal.joining")}</dt>
          <dd>{ms(found.joinP50Ms)}</dd>
          <dd className="faint">{t("flash.rehearsal.of99", { time: ms(found.joinP99Ms) })}</dd>
        </div>
        <div>
          <dt>{t("flash.rehearsal.ordering")}</dt>
          <dd>{ms(found.orderP50Ms)}</dd>
          <dd className="faint">{t("flash.rehearsal.of99", { time: ms(found.orderP99Ms) })}</dd>
        </div>
        <div>
          <dt>{t("flash.rehearsal.looking")}</dt>
          <dd>{ms(found.lookP50Ms)}</dd>
          <dd className="faint">{t("flash.rehearsal.before", { time: ms(found.lookBeforeMs) })}</dd>
        </div>
      </dl>
      {found.errors.length > 0 && (
        <p>
          {t("flash.rehearsal.errors")}{" "}
          {found.errors.map((one) => `${one.code} × ${count(one.times, language)}`).join(", ")}
        </p>
      )}
      <ChartCard
        title={t("flash.rehearsal.bySecond")}
        rows={rows}
        rowKey={(one) => String(one.second)}
        draw={draw}
        columns={[
          { key: "second", title: t("flash.rehearsal.at"), cell: (one) => one.second },
          {
            key: "answers",
            title: t("flash.rehearsal.answers"),
            end: true,
            cell: (one) => <Count value={one.answers} />,
          },
          {
            key: "orders",
            title: t("flash.rehearsal.orders"),
            end: true,
            cell: (one) => <Count value={one.orders} />,
          },
          { key: "p99", title: t("flash.rehearsal.p99"), end: true, cell: (one) => ms(one.p99Ms) },
          { key: "look", title: t("flash.rehearsal.look"), end: true, cell: (one) => ms(one.lookMs) },
        ]}
      />
      <p className="faint">
        {t("flash.rehearsal.caveat")} {job.createdBy?.name} <When at={job.createdAt} />
      </p>
    </div>
  );
}
