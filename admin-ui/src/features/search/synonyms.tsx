import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button, Popconfirm, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { SynonymGroupPartsFragment } from "@/shared/api/generated/graphql";
import { type Column, Table } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Card } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { When } from "@/shared/parts/values";
import { RemoveSynonyms, SynonymGroupsDocument } from "./documents";

const MOST = 100;

/** Words that mean the same to customers, a group a row. */
export function Synonyms({ edit }: { edit: ((group: SynonymGroupPartsFragment) => void) | null }) {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/search").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(SynonymGroupsDocument, { text: search.word ?? null, first: MOST, after: null }),
    placeholderData: keepPreviousData,
  });
  const removing = useAct({
    run: ({ id, version }: SynonymGroupPartsFragment) =>
      ask(RemoveSynonyms, { id, version }).then((data) => data.removeSynonyms),
    done: t("search.removed"),
    stale: ["SynonymGroups"],
  });
  const rows = query.data?.synonymGroups.edges.map((edge) => edge.node);
  const columns: Column<SynonymGroupPartsFragment>[] = [
    {
      key: "words",
      title: t("search.words"),
      cell: (row) => (
        <span className="row" style={{ gap: 6 }}>
          {row.words.map((word) => (
            <Tag key={word} style={{ margin: 0 }}>
              {word}
            </Tag>
          ))}
        </span>
      ),
    },
    { key: "by", title: t("search.updatedBy"), tight: true, cell: (row) => row.updatedBy ?? "—" },
    { key: "at", title: t("search.updatedAt"), tight: true, cell: (row) => <When at={row.updatedAt} /> },
  ];
  if (edit) {
    columns.push({
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap", justifyContent: "flex-end" }}>
          <Button size="small" onClick={() => edit(row)}>
            {t("act.edit")}
          </Button>
          <Popconfirm
            title={t("search.removeAsk")}
            description={t("search.removeAbout")}
            okText={t("search.remove")}
            onConfirm={() => removing.mutate(row)}
          >
            <Button size="small" danger>
              {t("search.remove")}
            </Button>
          </Popconfirm>
        </span>
      ),
    });
  }
  return (
    <Card
      title={t("search.synonyms")}
      flush
      acts={
        <SearchBox
          value={search.word}
          label={t("search.findWord")}
          width={220}
          onChange={(word) => change({ word }, true)}
        />
      }
    >
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : rows?.length === 0 ? (
        search.word ? (
          <Nothing title={t("list.noMatch")} advice={t("list.noMatchAdvice")} />
        ) : (
          <Nothing title={t("search.noGroups")} advice={t("search.noGroupsAdvice")} />
        )
      ) : (
        <Table
          label={t("search.synonyms")}
          rows={rows}
          stale={query.isPlaceholderData}
          bones={4}
          rowKey={(row) => row.id}
          columns={columns}
        />
      )}
      {query.data?.synonymGroups.pageInfo.hasNextPage && (
        <p className="soft" style={{ padding: "12px 20px" }}>
          {t("search.moreGroups", { count: MOST })}
        </p>
      )}
    </Card>
  );
}
