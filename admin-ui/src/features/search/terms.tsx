import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button, Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { SearchTermsQuery } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import { type Column, Slide } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
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
  const { change } = useView(search);
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
      key: "acts",
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
      <Listing
        screen="SEARCH_TERMS"
        search={search}
        title={t("search.terms")}
        filters={
          <>
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
          </>
        }
        query={query}
        connection={(data) => data.searchTerms}
        label={t("search.terms")}
        rowKey={(row) => row.term}
        empty={<Nothing title={t("search.noTerms")} advice={t("search.noTermsAdvice")} />}
        noMatch={
          search.vain ? <Nothing title={t("search.noVain")} advice={t("search.noVainAdvice")} /> : undefined
        }
        columns={columns}
      />
    </section>
  );
}
