import { Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AnalyticsProductsQuery } from "@/shared/api/generated/graphql";
import { ChartCard } from "@/shared/charts/chart-card";
import { formatMoney } from "@/shared/format/money";
import { count } from "@/shared/format/number";
import { type Column, Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./analytics.module.css";
import { lying } from "./bars";
import { ProductsSoldDocument } from "./documents";
import { type AnalyticsSearch, type Days, ranks } from "./search";
import { useFigures } from "./use-figures";

type Found = AnalyticsProductsQuery["analytics"]["topProducts"];
type Top = Found["top"][number];
type Silent = Found["silent"][number];

const SILENT_DAYS = 14;

interface ProductsProps {
  search: AnalyticsSearch;
  days: Days;
  change: (patch: Partial<AnalyticsSearch>) => void;
}

/** What sells best, and what does not sell. */
export function TopProducts({ search, days, change }: ProductsProps) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const language = i18n.language;
  const rank = search.rank ?? "NET";
  const query = useFigures(ProductsSoldDocument, {
    from: days.from,
    to: days.to,
    channel: search.channel ?? null,
    category: search.category ?? null,
    by: rank,
    silentDays: SILENT_DAYS,
  });
  const found = query.data?.analytics.topProducts;
  const draw = useMemo(
    () =>
      lying(
        (found?.top ?? []).map(({ product, figures }) => ({
          name: translated(product.names, language),
          size: rank === "NET" ? Number(figures.net.amount) : figures.units,
          words: `${formatMoney(figures.net, language)} · ${t("analytics.pieces", { count: figures.units, number: count(figures.units, language) })}`,
        })),
        language,
      ),
    [found, rank, language, t],
  );
  const columns: Column<Top>[] = [
    { key: "product", title: t("analytics.product"), cell: ({ product }) => <Named product={product} /> },
    {
      key: "net",
      title: t("analytics.net"),
      end: true,
      cell: ({ figures }) => <Money value={figures.net} />,
    },
    {
      key: "units",
      title: t("analytics.units"),
      end: true,
      cell: ({ figures }) => <Count value={figures.units} />,
    },
  ];
  if (can("COST_READ"))
    columns.push({
      key: "margin",
      title: t("analytics.margin"),
      end: true,
      cell: ({ figures }) => <Money value={figures.margin} />,
    });
  return (
    <div className={styles.halves}>
      <ChartCard
        title={t("analytics.top")}
        note={t("analytics.pickNote")}
        tall
        acts={
          <Segmented
            size="small"
            aria-label={t("analytics.rankBy")}
            value={rank}
            onChange={(next) => change({ rank: next === "NET" ? undefined : next })}
            options={ranks.map((one) => ({ value: one, label: t(`analytics.rank.${one}`) }))}
          />
        }
        rows={found?.top}
        rowKey={({ product }) => product.id}
        columns={columns}
        draw={draw}
        onPick={(at) => {
          const row = found?.top[found.top.length - 1 - at];
          if (row) change({ product: row.product.id });
        }}
        error={query.error}
        retry={() => void query.refetch()}
        stale={query.isPlaceholderData}
        empty={
          found?.top.length === 0 ? (
            <Nothing title={t("analytics.noSales")} advice={t("analytics.noSalesAdvice")} />
          ) : undefined
        }
      />
      <SilentCard rows={found?.silent} error={query.error} retry={() => void query.refetch()} />
    </div>
  );
}

/** A product's name, leading to where it is kept. */
export function Named({
  product,
}: {
  product: { id: string; isBundle?: boolean; names: { zhCn: string; en: string } };
}) {
  const { i18n } = useTranslation();
  const name = translated(product.names, i18n.language);
  return product.isBundle ? (
    <Link to="/bundles/$id" params={{ id: product.id }}>
      {name}
    </Link>
  ) : (
    <Link to="/products/$id" params={{ id: product.id }}>
      {name}
    </Link>
  );
}

interface SilentProps {
  rows: Silent[] | undefined;
  error: unknown;
  retry: () => void;
}

function SilentCard({ rows, error, retry }: SilentProps) {
  const { t } = useTranslation();
  return (
    <Card title={t("analytics.silent", { days: SILENT_DAYS })} flush={Boolean(rows?.length) || !rows}>
      {error && !rows ? (
        <Failed error={error} retry={retry} />
      ) : rows?.length === 0 ? (
        <Nothing title={t("analytics.silentNone")} advice={t("analytics.silentNoneAdvice")} />
      ) : (
        <Table
          label={t("analytics.silent", { days: SILENT_DAYS })}
          rows={rows}
          rowKey={({ product }) => product.id}
          columns={[
            {
              key: "product",
              title: t("analytics.product"),
              cell: ({ product }) => <Named product={product} />,
            },
            {
              key: "last",
              title: t("analytics.lastSold"),
              end: true,
              cell: ({ lastSoldAt }) =>
                lastSoldAt ? <When at={lastSoldAt} /> : <span className="faint">{t("analytics.never")}</span>,
            },
          ]}
        />
      )}
    </Card>
  );
}
