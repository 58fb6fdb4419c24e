import { PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { BatchesQuery } from "@/shared/api/generated/graphql";
import { day } from "@/shared/format/time";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import { usePicking } from "@/shared/lists/picking";
import type { Column } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { ButtonLink } from "@/shared/parts/button-link";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Tile } from "@/shared/parts/tile";
import { batchTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge, Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { BatchActs } from "./bulk-acts";
import { batchStates } from "./search";

const BatchesDocument = graphql(`
  query Batches($filter: BatchFilter, $first: Int!, $after: String) {
    batches(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          supplier
          purchaseOrder
          unitCost { amount currency }
          expiresOn
          state
          version
          createdAt
          counts { free held delivered quarantined }
          variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = BatchesQuery["batches"]["edges"][number]["node"];
const PAGE = 20;

export function Batches() {
  const { t } = useTranslation();
  const can = useCan();
  const search = getRouteApi("/staff/batches").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(BatchesDocument, {
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
  const picking = usePicking<Row>(
    (row) => row.id,
    (row) => row.purchaseOrder,
    query.data?.batches.edges.map(({ node }) => node),
  );
  const columns = useColumns();
  const receive = can("VAULT_WRITE") && (
    <ButtonLink to="/batches/new" primary icon={<PlusOutlined aria-hidden="true" />}>
      {t("vault.newBatch")}
    </ButtonLink>
  );

  return (
    <Page title={t("rail.screens.batches")} note={t("vault.note")} acts={receive}>
      <Listing
        screen="BATCHES"
        search={search}
        filters={
          <>
            <SearchBox value={search.text} label={t("vault.find")} onChange={(text) => change({ text })} />
            <ChoiceFilter
              label={t("vault.stateLabel")}
              value={search.state}
              values={batchStates}
              word={(state) => t(`vault.state.${state}`)}
              onChange={(state) => change({ state })}
            />
          </>
        }
        query={query}
        connection={(data) => data.batches}
        label={t("rail.screens.batches")}
        columns={columns}
        hidden={["quarantined", "created"]}
        rowKey={(row) => row.id}
        {...(can("VAULT_WRITE") ? { picking } : {})}
        bulk={<BatchActs rows={picking.rows} clear={picking.clear} />}
        empty={<Nothing title={t("vault.empty")} advice={t("vault.emptyAdvice")} act={receive} />}
      />
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const cost: Column<Row>[] = can("COST_READ")
    ? [
        {
          key: "cost",
          title: t("vault.unitCost"),
          end: true,
          tight: true,
          cell: (row) => <Money value={row.unitCost} />,
        },
      ]
    : [];
  return [
    {
      key: "variant",
      title: t("vault.goods"),
      bone: 220,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap", gap: 12 }}>
          <Tile src={row.variant.product.imageUrl} size={32} />
          <Link to="/batches/$id" params={{ id: row.id }} className="two">
            {translated(row.variant.product.names, i18n.language)}
            <small>{translated(row.variant.names, i18n.language)}</small>
          </Link>
        </span>
      ),
    },
    {
      key: "state",
      title: t("vault.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={batchTone[row.state]}>{t(`vault.state.${row.state}`)}</Badge>,
    },
    { key: "supplier", title: t("vault.supplier"), tight: true, cell: (row) => row.supplier },
    {
      key: "purchaseOrder",
      title: t("vault.purchaseOrder"),
      tight: true,
      cell: (row) => <span className="mono">{row.purchaseOrder}</span>,
    },
    {
      key: "free",
      title: t("vault.free"),
      end: true,
      bone: 40,
      cell: (row) => <Count value={row.counts.free} />,
    },
    {
      key: "held",
      title: t("vault.held"),
      end: true,
      bone: 40,
      cell: (row) => <Count value={row.counts.held} />,
    },
    {
      key: "delivered",
      title: t("vault.delivered"),
      end: true,
      bone: 40,
      cell: (row) => <Count value={row.counts.delivered} />,
    },
    {
      key: "quarantined",
      title: t("vault.quarantined"),
      end: true,
      bone: 40,
      cell: (row) => <Count value={row.counts.quarantined} />,
    },
    ...cost,
    {
      key: "expires",
      title: t("vault.expires"),
      tight: true,
      cell: (row) =>
        row.expiresOn ? day(row.expiresOn, i18n.language) : <span className="faint">{t("vault.never")}</span>,
    },
    {
      key: "created",
      title: t("vault.received"),
      tight: true,
      bone: 120,
      cell: (row) => <When at={row.createdAt} />,
    },
  ];
}
