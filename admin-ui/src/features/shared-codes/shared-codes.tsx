import { PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { SharedCodesQuery } from "@/shared/api/generated/graphql";
import { day } from "@/shared/format/time";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import type { Column } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { ButtonLink } from "@/shared/parts/button-link";
import { Page } from "@/shared/parts/page";
import { UsedShare } from "@/shared/parts/share-bar";
import { Nothing } from "@/shared/parts/states";
import { Tile } from "@/shared/parts/tile";
import { sharedCodeTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { sharedCodeStates } from "./search";
import { sharesOf } from "./shares";

const SharedCodesDocument = graphql(`
  query SharedCodes($filter: SharedCodeFilter, $first: Int!, $after: String) {
    sharedCodes(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          label
          state
          seats
          held
          taken
          stillKnowing
          rotatedAt
          expiresOn
          createdAt
          variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = SharedCodesQuery["sharedCodes"]["edges"][number]["node"];
const PAGE = 20;

/** Accounts, keys and links that are sold by the seat. */
export function SharedCodes() {
  const { t } = useTranslation();
  const can = useCan();
  const search = getRouteApi("/staff/shared-codes").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(SharedCodesDocument, {
      filter: {
        text: search.text ?? null,
        variantId: search.variant ?? null,
        state: search.state ? { in: [search.state] } : null,
      },
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns();
  const create = can("VAULT_WRITE") && (
    <ButtonLink to="/shared-codes/new" primary icon={<PlusOutlined aria-hidden="true" />}>
      {t("shared.new")}
    </ButtonLink>
  );
  return (
    <Page title={t("rail.screens.sharedCodes")} note={t("shared.note")} acts={create}>
      <Listing
        screen="SHARED_CODES"
        search={search}
        filters={
          <>
            <SearchBox value={search.text} label={t("shared.find")} onChange={(text) => change({ text })} />
            <ChoiceFilter
              label={t("shared.stateLabel")}
              value={search.state}
              values={sharedCodeStates}
              word={(state) => t(`shared.state.${state}`)}
              onChange={(state) => change({ state })}
            />
          </>
        }
        query={query}
        connection={(data) => data.sharedCodes}
        label={t("rail.screens.sharedCodes")}
        columns={columns}
        hidden={["created"]}
        rowKey={(row) => row.id}
        empty={<Nothing title={t("shared.empty")} advice={t("shared.emptyAdvice")} act={create} />}
      />
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      key: "label",
      title: t("shared.goods"),
      bone: 220,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap", gap: 12 }}>
          <Tile src={row.variant.product.imageUrl} size={32} />
          <Link to="/shared-codes/$id" params={{ id: row.id }} className="two">
            {row.label}
            <small>
              {translated(row.variant.product.names, i18n.language)} ·{" "}
              {translated(row.variant.names, i18n.language)}
            </small>
          </Link>
        </span>
      ),
    },
    {
      key: "state",
      title: t("shared.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={sharedCodeTone[row.state]}>{t(`shared.state.${row.state}`)}</Badge>,
    },
    {
      key: "seats",
      title: t("shared.seats"),
      tight: true,
      bone: 96,
      cell: (row) => (
        <UsedShare
          words={t("shared.of", { used: row.taken + row.held, seats: row.seats })}
          shares={sharesOf(row, t)}
        />
      ),
    },
    {
      key: "knowing",
      title: t("shared.knowing"),
      tight: true,
      cell: (row) =>
        row.stillKnowing > 0 ? (
          <Badge tone="caution">{t("shared.knowingCount", { count: row.stillKnowing })}</Badge>
        ) : (
          <span className="faint">—</span>
        ),
    },
    {
      key: "rotated",
      title: t("shared.rotated"),
      tight: true,
      bone: 120,
      cell: (row) =>
        row.rotatedAt ? <When at={row.rotatedAt} /> : <span className="faint">{t("shared.never")}</span>,
    },
    {
      key: "expires",
      title: t("shared.expires"),
      tight: true,
      cell: (row) =>
        row.expiresOn ? (
          day(row.expiresOn, i18n.language)
        ) : (
          <span className="faint">{t("shared.never")}</span>
        ),
    },
    {
      key: "created",
      title: t("shared.created"),
      tight: true,
      bone: 120,
      cell: (row) => <When at={row.createdAt} />,
    },
  ];
}
