import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AnalyticsPartsQuery } from "@/shared/api/generated/graphql";
import { ChartCard } from "@/shared/charts/chart-card";
import { formatMoney } from "@/shared/format/money";
import { percent } from "@/shared/format/number";
import type { Column } from "@/shared/lists/records";
import { Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Count, Money } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./analytics.module.css";
import { lying } from "./bars";
import { PartsDocument } from "./documents";
import type { AnalyticsSearch, Days } from "./search";
import { useFigures } from "./use-figures";

type Channel = AnalyticsPartsQuery["analytics"]["channels"][number];

interface Part {
  id: string;
  name: string;
  shareBps: number | null | undefined;
  figures: Channel["figures"];
}

interface PartsProps {
  search: AnalyticsSearch;
  days: Days;
  change: (patch: Partial<AnalyticsSearch>) => void;
}

/** Where it was sold and of what kind; a click keeps to one of them. */
export function Parts({ search, days, change }: PartsProps) {
  const { t, i18n } = useTranslation();
  const query = useFigures(PartsDocument, { from: days.from, to: days.to, channel: search.channel ?? null });
  const found = query.data?.analytics;
  const channels = useMemo(
    () => found?.channels.map((row) => ({ ...row, id: row.channel.id, name: row.channel.name })),
    [found],
  );
  const categories = useMemo(
    () =>
      found?.categories.map((row) => ({
        ...row,
        id: row.category.id,
        name: translated(row.category.names, i18n.language),
      })),
    [found, i18n.language],
  );
  const failed = { error: query.error, retry: () => void query.refetch(), stale: query.isPlaceholderData };
  return (
    <div className={styles.halves}>
      <PartCard
        title={t("analytics.byCategory")}
        parts={categories}
        onPick={(id) => change({ category: id === search.category ? undefined : id, product: undefined })}
        {...failed}
      />
      <PartCard
        title={t("analytics.byChannel")}
        parts={channels}
        onPick={(id) => change({ channel: id === search.channel ? undefined : id })}
        {...failed}
      />
    </div>
  );
}

interface PartCardProps {
  title: string;
  parts: Part[] | undefined;
  onPick: (id: string) => void;
  error: unknown;
  retry: () => void;
  stale: boolean;
}

function PartCard({ title, parts, onPick, ...rest }: PartCardProps) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const language = i18n.language;
  const draw = useMemo(
    () =>
      lying(
        (parts ?? []).map((part) => ({
          name: part.name,
          size: Number(part.figures.net.amount),
          words: `${formatMoney(part.figures.net, language)} · ${percent(part.shareBps ?? 0, language)}`,
        })),
        language,
      ),
    [parts, language],
  );
  const columns: Column<Part>[] = [
    { key: "name", title, cell: (part) => part.name },
    {
      key: "net",
      title: t("analytics.net"),
      end: true,
      cell: (part) => <Money value={part.figures.net} />,
    },
    {
      key: "share",
      title: t("analytics.share"),
      end: true,
      cell: (part) => <span className="numeral">{percent(part.shareBps ?? 0, language)}</span>,
    },
    {
      key: "units",
      title: t("analytics.units"),
      end: true,
      cell: (part) => <Count value={part.figures.units} />,
    },
  ];
  if (can("COST_READ"))
    columns.push({
      key: "margin",
      title: t("analytics.margin"),
      end: true,
      cell: (part) => (
        <span className="two numeral">
          <Money value={part.figures.margin} />
          <small>{part.figures.marginBps != null && percent(part.figures.marginBps, language)}</small>
        </span>
      ),
    });
  return (
    <ChartCard
      title={title}
      note={t("analytics.pickNote")}
      rows={parts}
      rowKey={(part) => part.id}
      columns={columns}
      draw={draw}
      onPick={(at) => {
        const part = parts?.[parts.length - 1 - at];
        if (part) onPick(part.id);
      }}
      empty={
        parts?.length === 0 ? (
          <Nothing title={t("analytics.noSales")} advice={t("analytics.noSalesAdvice")} />
        ) : undefined
      }
      {...rest}
    />
  );
}
