import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AnalyticsBuyersQuery } from "@/shared/api/generated/graphql";
import { ChartCard } from "@/shared/charts/chart-card";
import { count, percent } from "@/shared/format/number";
import { shopTime } from "@/shared/format/time";
import { Card } from "@/shared/parts/page";
import { Loading, Nothing } from "@/shared/parts/states";
import { Count } from "@/shared/parts/values";
import styles from "./analytics.module.css";
import { standing } from "./bars";
import { BuyersDocument } from "./documents";
import { Figure, Numbers } from "./numbers";
import { useFigures } from "./use-figures";

type Report = NonNullable<AnalyticsBuyersQuery["analytics"]["repurchase"]>;
type Interval = Report["intervals"][number];
const MONTHS = 12;

/** Who comes back, after how long, and for how many months. */
export function Buyers() {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const query = useFigures(BuyersDocument, {});
  const report = query.data?.analytics.repurchase;
  const name = useMemo(
    () => (one: Interval) => {
      if (one.toDays === null || one.toDays === undefined)
        return t("analytics.daysFrom", { from: one.fromDays });
      if (one.toDays === one.fromDays)
        return one.fromDays === 0 ? t("analytics.sameDay") : t("analytics.daysExact", { days: one.fromDays });
      return t("analytics.daysBetween", { from: one.fromDays, to: one.toDays });
    },
    [t],
  );
  const draw = useMemo(
    () =>
      standing(
        (report?.intervals ?? []).map((one) => ({
          name: name(one),
          size: one.purchases,
          words: count(one.purchases, language),
        })),
        language,
      ),
    [report, name, language],
  );
  const none =
    report === null || report?.buyers === 0 ? (
      <Nothing title={t("analytics.noBuyers")} advice={t("analytics.noBuyersAdvice")} />
    ) : undefined;
  return (
    <>
      <Numbers>
        <Figure
          label={t("analytics.buyers")}
          value={report === null ? "—" : report && <Count value={report.buyers} />}
          hint={report && t("analytics.foundAt", { at: shopTime(report.at, language) })}
        />
        <Figure
          label={t("analytics.repeating")}
          value={report === null ? "—" : report && <Count value={report.repeating} />}
          beside={
            report?.repeatingBps != null && (
              <span className="faint">{percent(report.repeatingBps, language)}</span>
            )
          }
          hint={t("analytics.repeatingHint")}
        />
      </Numbers>
      <div className={styles.halves}>
        <ChartCard
          title={t("analytics.intervals")}
          note={t("analytics.intervalsNote")}
          rows={report?.intervals}
          rowKey={(one) => String(one.fromDays)}
          columns={[
            { key: "days", title: t("analytics.interval"), cell: name },
            {
              key: "purchases",
              title: t("analytics.purchases"),
              end: true,
              cell: (one) => <Count value={one.purchases} />,
            },
          ]}
          draw={draw}
          error={query.error}
          retry={() => void query.refetch()}
          empty={none}
        />
        <Card title={t("analytics.cohorts")} flush>
          {none ?? (report ? <Cohorts report={report} /> : <Loading rows={5} />)}
        </Card>
      </div>
    </>
  );
}

/** Darker: more of those who began in the month. */
function Cohorts({ report }: { report: Report }) {
  const { t, i18n } = useTranslation();
  const longest = Math.min(MONTHS, Math.max(...report.cohorts.map((one) => one.buyers.length), 1));
  const months = Array.from({ length: longest }, (_, later) => later);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className={styles.cohorts} tabIndex={0}>
      <table aria-label={t("analytics.cohorts")}>
        <thead>
          <tr>
            <th scope="col">{t("analytics.firstMonth")}</th>
            <th scope="col">{t("analytics.buyers")}</th>
            {months.slice(1).map((later) => (
              <th key={later} scope="col">
                {t("analytics.monthsLater", { count: later })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...report.cohorts].reverse().map(({ month, buyers }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td>
                <Count value={buyers[0]} />
              </td>
              {months.slice(1).map((later) => {
                const part = (buyers[later] ?? 0) / (buyers[0] || 1);
                return later < buyers.length ? (
                  <td
                    key={later}
                    title={count(buyers[later] ?? 0, i18n.language)}
                    style={{
                      background: `color-mix(in srgb, var(--accent) ${Math.min(40, part * 100)}%, transparent)`,
                    }}
                  >
                    {percent(part * 10_000, i18n.language)}
                  </td>
                ) : (
                  <td key={later} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
