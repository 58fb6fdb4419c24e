import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { CampaignResultsQuery } from "@/shared/api/generated/graphql";
import { amounts, categories, grid, plain, short, tooltip } from "@/shared/charts/axes";
import { ChartCard } from "@/shared/charts/chart-card";
import type { Draw } from "@/shared/charts/drawing";
import { formatMoney } from "@/shared/format/money";
import { count, percent } from "@/shared/format/number";
import { day } from "@/shared/format/time";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Count, Fact, Facts, Money } from "@/shared/parts/values";
import styles from "./campaigns.module.css";
import { CampaignResultsDocument } from "./documents";

const REFRESH_MS = 30_000;
type Found = NonNullable<CampaignResultsQuery["campaignResults"]>;

/** What a campaign came to so far: its orders, what it cost and whom, and the shop's days beside those before. */
export function Results({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery({ ...asked(CampaignResultsDocument, { id }), refetchInterval: REFRESH_MS });
  const found = query.data?.campaignResults;
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!found || found.days.length === 0)
    return <Nothing title={t("campaign.results.none")} advice={t("campaign.results.noneAdvice")} />;
  return (
    <div className="stack">
      <Sums found={found} />
      <Days found={found} />
      <div className="columns">
        <Lines found={found} />
        <Payers found={found} />
      </div>
      {found.rewards.people !== "0" && <Rewards found={found.rewards} />}
    </div>
  );
}

function Sums({ found }: { found: Found }) {
  const { t, i18n } = useTranslation();
  const [net, before] = [Number(found.net.amount), Number(found.before.amount)];
  const change =
    before > 0
      ? new Intl.NumberFormat(i18n.language, { style: "percent", signDisplay: "always" }).format(
          net / before - 1,
        )
      : null;
  return (
    <Card>
      <dl className={styles.worst}>
        <div>
          <dt>{t("campaign.results.orders")}</dt>
          <dd>
            <Count value={found.orders} />
          </dd>
        </div>
        <div>
          <dt>{t("campaign.results.redemptions")}</dt>
          <dd>
            <Count value={found.redemptions} />
          </dd>
        </div>
        <div>
          <dt>{t("campaign.results.revenue")}</dt>
          <dd>
            <Money value={found.revenue} />
          </dd>
        </div>
        <div>
          <dt>{t("campaign.results.off")}</dt>
          <dd>
            <Money value={found.off} />
          </dd>
        </div>
        {found.margin && (
          <div>
            <dt>{t("campaign.results.margin")}</dt>
            <dd>
              <Money value={found.margin} />
              {found.marginBps !== null && (
                <small className="faint"> {percent(found.marginBps, i18n.language)}</small>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t("campaign.results.net")}</dt>
          <dd>
            <Money value={found.net} /> {change && <small className="faint">{change}</small>}
          </dd>
        </div>
      </dl>
    </Card>
  );
}

function Days({ found }: { found: Found }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const draw = useMemo<Draw>(
    () => (palette) => ({
      grid,
      xAxis: categories(
        palette,
        found.days.map((one) => one.day.slice(5)),
      ),
      yAxis: amounts(palette, short(language)),
      tooltip: tooltip(palette, (at) => {
        const one = found.days[at];
        if (!one) return "";
        return [
          `${day(one.day, language)}: ${formatMoney(one.net, language)}`,
          `${t("campaign.results.before")}: ${formatMoney(one.before, language)}`,
          `${t("campaign.results.off")}: ${formatMoney(one.off, language)} (${count(one.campaignOrders, language)})`,
        ]
          .map(plain)
          .join("<br>");
      }),
      series: [
        {
          type: "bar",
          // Only for lengths: what is read as money comes from the decimal string.
          data: found.days.map((one) => Number(one.net.amount)),
          barMaxWidth: 22,
          itemStyle: { color: palette.accent, borderRadius: [3, 3, 0, 0] },
        },
        {
          type: "line",
          data: found.days.map((one) => Number(one.before.amount)),
          symbol: "none",
          lineStyle: { color: palette.textFaint, width: 1.5, opacity: 0.7 },
        },
      ],
    }),
    [found, language, t],
  );
  return (
    <ChartCard
      title={t("campaign.results.days")}
      note={t("campaign.results.daysNote")}
      rows={found.days}
      rowKey={(row) => row.day}
      draw={draw}
      columns={[
        { key: "day", title: t("campaign.results.day"), cell: (row) => day(row.day, language) },
        { key: "net", title: t("campaign.results.net"), end: true, cell: (row) => <Money value={row.net} /> },
        {
          key: "before",
          title: t("campaign.results.before"),
          end: true,
          cell: (row) => <Money value={row.before} />,
        },
        {
          key: "orders",
          title: t("campaign.results.all"),
          end: true,
          cell: (row) => <Count value={row.orders} />,
        },
        {
          key: "own",
          title: t("campaign.results.orders"),
          end: true,
          cell: (row) => <Count value={row.campaignOrders} />,
        },
        { key: "off", title: t("campaign.results.off"), end: true, cell: (row) => <Money value={row.off} /> },
      ]}
    />
  );
}

function Lines({ found }: { found: Found }) {
  const { t, i18n } = useTranslation();
  return (
    <Card title={t("campaign.results.lines")} flush>
      {found.lines.length === 0 ? (
        <Nothing title={t("campaign.results.noOrders")} advice={t("campaign.results.noOrdersAdvice")} />
      ) : (
        <Table
          label={t("campaign.results.lines")}
          rows={found.lines}
          rowKey={(row) => row.variant?.id ?? row.before.amount}
          stale={false}
          columns={[
            {
              key: "name",
              title: t("campaign.name"),
              cell: (row) =>
                row.variant
                  ? `${translated(row.variant.product.names, i18n.language)} · ${translated(row.variant.names, i18n.language)}`
                  : "—",
            },
            {
              key: "pieces",
              title: t("campaign.results.pieces"),
              end: true,
              cell: (row) => <Count value={row.pieces} />,
            },
            {
              key: "before",
              title: t("campaign.results.worth"),
              end: true,
              cell: (row) => <Money value={row.before} />,
            },
            {
              key: "off",
              title: t("campaign.results.off"),
              end: true,
              cell: (row) => <Money value={row.off} />,
            },
          ]}
        />
      )}
    </Card>
  );
}

function Rewards({ found }: { found: Found["rewards"] }) {
  const { t, i18n } = useTranslation();
  return (
    <Card title={t("campaign.results.rewards.title")}>
      <Facts>
        <Fact label={t("campaign.results.rewards.people")}>
          <Count value={found.people} />
        </Fact>
        <Fact label={t("campaign.results.rewards.given")}>
          <Money value={found.given} />
        </Fact>
        <Fact label={t("campaign.results.rewards.takenBack")}>
          <Money value={found.takenBack} />
        </Fact>
        <Fact label={t("campaign.results.rewards.coupons")}>
          <Count value={found.coupons} />{" "}
          <small className="faint">
            {t("campaign.results.rewards.couponsUsed", { used: count(found.couponsUsed, i18n.language) })}
          </small>
        </Fact>
        <Fact label={t("campaign.results.rewards.saved")}>
          <Money value={found.saved} />
        </Fact>
        <Fact label={t("campaign.results.rewards.orders")}>
          <Count value={found.orders} />{" "}
          <small className="faint">{formatMoney(found.revenue, i18n.language)}</small>
        </Fact>
      </Facts>
      <p className="faint">{t("campaign.results.rewards.note")}</p>
    </Card>
  );
}

function Payers({ found }: { found: Found }) {
  const { t } = useTranslation();
  return (
    <Card title={t("campaign.results.payers")}>
      {found.payers.length === 0 ? (
        <p className="faint">{t("campaign.results.noOrders")}</p>
      ) : (
        <Facts>
          {found.payers.map((one) => (
            <Fact key={one.payer} label={t(`campaign.results.payer.${one.payer}`)}>
              <Money value={one.amount} />
            </Fact>
          ))}
        </Facts>
      )}
    </Card>
  );
}
