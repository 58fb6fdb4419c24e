import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Select, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { PersonPartsFragment } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import { usePicking } from "@/shared/lists/picking";
import type { Column } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { usePersonTags } from "@/shared/parts/person-tags";
import { Nothing } from "@/shared/parts/states";
import { Badge, Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { PeopleDocument } from "./documents";
import { PeopleExport } from "./people-export";
import { personKinds } from "./search";
import { TagActs } from "./tag-acts";

const PAGE = 25;

/** Everybody who buys, with an account or without. */
export function People() {
  const { t } = useTranslation();
  const can = useCan();
  const search = getRouteApi("/staff/people").useSearch();
  const { change } = useView(search);
  const filter = {
    text: search.text ?? null,
    registered: search.kind === undefined ? null : search.kind === "registered",
    tags: search.tag === undefined ? null : [search.tag],
  };
  const query = useQuery({
    ...asked(PeopleDocument, {
      filter,
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns();
  const tags = usePersonTags();
  const picking = usePicking<PersonPartsFragment>(
    (row) => row.id,
    (row) => row.contact ?? row.contactMasked ?? t("person.unknown"),
    query.data?.people.edges.map((edge) => edge.node),
  );
  return (
    <Page title={t("rail.screens.people")} note={t("person.note")}>
      <Listing
        screen="PEOPLE"
        search={search}
        {...(can("TAGS_WRITE") ? { picking } : {})}
        bulk={<TagActs rows={picking.rows} clear={picking.clear} />}
        filters={
          <>
            <SearchBox
              value={search.text}
              label={t("person.find")}
              width={300}
              onChange={(text) => change({ text })}
            />
            <ChoiceFilter
              label={t("person.kindLabel")}
              value={search.kind}
              values={personKinds}
              word={(value) => t(`person.${value}`)}
              onChange={(kind) => change({ kind })}
              width={150}
            />
            {(tags.length > 0 || search.tag) && (
              <Select
                allowClear
                showSearch
                aria-label={t("person.tags")}
                placeholder={t("person.tags")}
                style={{ minWidth: 150 }}
                value={search.tag ?? null}
                onChange={(tag: string | null) => change({ tag: tag ?? undefined })}
                options={tags}
              />
            )}
          </>
        }
        tools={can("JOBS_READ") && <PeopleExport filter={filter} />}
        query={query}
        connection={(data) => data.people}
        label={t("rail.screens.people")}
        hidden={["since"]}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("person.empty")} advice={t("person.emptyAdvice")} />}
      />
    </Page>
  );
}

function useColumns(): Column<PersonPartsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "contact",
      title: t("person.contact"),
      bone: 180,
      cell: (row) => (
        <Link to="/people/$id" params={{ id: row.id }}>
          {row.contact ?? row.contactMasked ?? t("person.unknown")}
        </Link>
      ),
    },
    {
      key: "kind",
      title: t("person.kindLabel"),
      tight: true,
      cell: (row) => (
        <Badge tone={row.registeredAt ? "calm" : "quiet"}>
          {t(row.registeredAt ? "person.registered" : "person.guest")}
        </Badge>
      ),
    },
    {
      key: "tags",
      title: t("person.tags"),
      cell: (row) =>
        row.tags.length > 0 && (
          <span className="row" style={{ gap: 4 }}>
            {row.tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </span>
        ),
    },
    {
      key: "orders",
      title: t("person.orders"),
      end: true,
      tight: true,
      cell: (row) => <Count value={row.bought.reduce((sum, one) => sum + one.orders, 0)} />,
    },
    {
      key: "paid",
      title: t("person.paid"),
      end: true,
      tight: true,
      cell: (row) => <Money value={row.bought[0]?.paid} />,
    },
    {
      key: "claims",
      title: t("person.claims"),
      end: true,
      tight: true,
      cell: (row) => <Count value={row.claims} />,
    },
    {
      key: "last",
      title: t("person.last"),
      tight: true,
      cell: (row) => <When at={row.bought[0]?.lastAt} />,
    },
    {
      key: "since",
      title: t("person.since"),
      tight: true,
      cell: (row) => <When at={row.createdAt} />,
    },
  ];
}
