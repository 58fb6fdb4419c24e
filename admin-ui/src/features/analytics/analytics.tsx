import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Segmented, Select, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { shopToday } from "@/shared/format/time";
import { DayRange } from "@/shared/lists/day-range";
import { Toolbar } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { translated } from "@/shared/parts/translated";
import styles from "./analytics.module.css";
import { Buyers } from "./buyers";
import { ProductNameDocument } from "./documents";
import { Funnel } from "./funnel";
import { Parts } from "./parts";
import { TopProducts } from "./products";
import { Sales } from "./sales";
import { type AnalyticsSearch, comparisons, type Days, daysOf, periods } from "./search";
import { StockLeft } from "./stock";

const ChoicesDocument = graphql(`
  query AnalyticsChoices {
    categories { id names { zhCn en } }
    channels { id name }
  }
`);
const RARELY_CHANGES_MS = 5 * 60_000;

/** What sells, to whom and how fast; the address holds the days and what is looked at. */
export function Analytics() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/analytics").useSearch();
  const { change } = useView<AnalyticsSearch>(search);
  const days = daysOf(search, new Date());
  const asks = { search, days, change };
  return (
    <Page title={t("rail.screens.analytics")} note={t("analytics.note")}>
      <Filters {...asks} />
      <Sales {...asks} />
      <Parts {...asks} />
      <TopProducts {...asks} />
      <Funnel search={search} days={days} />
      <Buyers />
      <StockLeft />
    </Page>
  );
}

interface FiltersProps {
  search: AnalyticsSearch;
  days: Days;
  change: (patch: Partial<AnalyticsSearch>) => void;
}

function Filters({ search, days, change }: FiltersProps) {
  const { t, i18n } = useTranslation();
  const choices = useQuery({ ...asked(ChoicesDocument, {}), staleTime: RARELY_CHANGES_MS }).data;
  const today = shopToday(new Date());
  const period = search.period ?? "30d";
  return (
    <Toolbar>
      <Segmented
        className={styles.periods ?? ""}
        aria-label={t("analytics.period")}
        value={period}
        onChange={(next) =>
          change(
            next === "days"
              ? { period: next, from: days.from, to: days.to }
              : { period: next === "30d" ? undefined : next, from: undefined, to: undefined },
          )
        }
        options={periods.map((one) => ({ value: one, label: t(`analytics.periods.${one}`) }))}
      />
      {period === "days" && <DayRange from={days.from} to={days.to} last={today} onChange={change} />}
      <Select
        aria-label={t("analytics.compare")}
        style={{ minWidth: 176 }}
        value={search.compare ?? "SAME_WEEKDAYS"}
        onChange={(next) => change({ compare: next === "SAME_WEEKDAYS" ? undefined : next })}
        options={[...comparisons, "none" as const].map((one) => ({
          value: one,
          label: t(`analytics.comparison.${one}`),
        }))}
      />
      <Select
        allowClear
        aria-label={t("analytics.byChannel")}
        placeholder={t("analytics.anyChannel")}
        style={{ minWidth: 144 }}
        value={search.channel ?? null}
        onChange={(next) => change({ channel: next ?? undefined })}
        options={choices?.channels.map((one) => ({ value: one.id, label: one.name })) ?? []}
      />
      <Select
        allowClear
        aria-label={t("analytics.byCategory")}
        placeholder={t("analytics.anyCategory")}
        style={{ minWidth: 144 }}
        value={search.category ?? null}
        onChange={(next) => change({ category: next ?? undefined, product: undefined })}
        options={
          choices?.categories.map((one) => ({
            value: one.id,
            label: translated(one.names, i18n.language),
          })) ?? []
        }
      />
      {search.product && <ProductTag id={search.product} clear={() => change({ product: undefined })} />}
    </Toolbar>
  );
}

function ProductTag({ id, clear }: { id: string; clear: () => void }) {
  const { t, i18n } = useTranslation();
  const product = useQuery({ ...asked(ProductNameDocument, { id }), staleTime: RARELY_CHANGES_MS }).data
    ?.product;
  return (
    <Tag closable={{ closeIcon: true, "aria-label": t("analytics.anyProduct") }} onClose={clear}>
      {product ? translated(product.names, i18n.language) : t("analytics.product")}
    </Tag>
  );
}
