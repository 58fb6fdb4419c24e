import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button, Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { SearchTermsQuery } from "@/shared/api/generated/graphql";
import { type Column, Records, Slide, Toolbar } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Card } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Badge, Count, When } from "@/shared/parts/values";
import { SearchTermsDocument } from "./documents";
import { DAYS } from "./search";

const PAGE = 15;
const USUAL_DAYS = 30;

type Row = SearchTermsQuery["searchTerms"]["edges"][number]["node"];

/** What was looked for, most often first; what found nothing can be made to mean something. */
export function Terms({ add }: { add: ((term: string) => void) | null }) {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/search").useSearch();
  const { change, paging } = useView(search);
  const query = useQuery({
    ...asked(SearchTermsDocument, {
      days: search.days ?? USUAL_DAYS,
      withoutResult: search.vain ?? null,
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns: Column<Row>[] = [
    { key: "term", title: t("search.term"), cell: (row) => <strong>{row.term}</strong> },
    {
      key: "searches",
      title: t("search.searches"),
      end: true,
      cell: (row) => <Count value={row.searches} />,
    },
    {
      key: "results",
      title: t("search.results"),
      end: true,
      cell: (row) =>
        row.results > 0 ? <Count value={row.results} /> : <Badge tone="caution">{t("search.none")}</Badge>,
    },
    { key: "last", title: t("search.lastAt"), tight: true, cell: (row) => <When at={row.lastAt} /> },
  ];
  if (add) {
    columns.push({
      key: "act",
      title: t("list.acts"),
      end: true,
      cell: (row) => (
        <Button
          size="small"
          onClick={() => add(row.term)}
          aria-label={t("search.addFor", { term: row.term })}
        >
          {t("search.addSynonym")}
        </Button>
      ),
    });
  }
  return (
    <section className="stack" style={{ gap: 20 }}>
      <Toolbar>
        <Slide>
          <Segmented
            aria-label={t("search.which")}
            value={search.vain ? "vain" : "all"}
            onChange={(value) => change({ vain: value === "vain" || undefined })}
            options={[
              { value: "all", label: t("search.all") },
              { value: "vain", label: t("search.vain") },
            ]}
          />
        </Slide>
        <Select<number>
          aria-label={t("search.days")}
          style={{ minWidth: 150 }}
          value={search.days ?? USUAL_DAYS}
          onChange={(days) => change({ days: days === USUAL_DAYS ? undefined : days })}
          options={DAYS.map((value) => ({ value, label: t("search.lastDays", { count: value }) }))}
        />
      </Toolbar>
      <Card title={t("search.terms")} flush>
        <Records
          query={query}
          connection={(data) => data.searchTerms}
          paging={paging}
          label={t("search.terms")}
          rowKey={(row) => row.term}
          empty={
            search.vain ? (
              <Nothing title={t("search.noVain")} advice={t("search.noVainAdvice")} />
            ) : (
              <Nothing title={t("search.noTerms")} advice={t("search.noTermsAdvice")} />
            )
          }
          columns={columns}
        />
      </Card>
    </section>
  );
}
