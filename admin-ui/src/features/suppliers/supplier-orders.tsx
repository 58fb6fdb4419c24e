import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { SupplierOrderPartsFragment } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import { useOpened } from "@/shared/lists/opened";
import { type Column, Slide } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { supplierOrderTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { SupplierOrderDocument, SupplierOrdersDocument } from "./documents";
import { supplierOrderStates } from "./search";
import { SupplierOrderSheet } from "./supplier-order-sheet";

const PAGE = 25;
const REFRESH_MS = 10_000;

/** Every top-up as it stands at its supplier; those that wait for a person are one press away. */
export function SupplierOrders() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/supplier-orders").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(SupplierOrdersDocument, {
      filter: {
        state: search.state ? { in: [search.state] } : null,
        needsPerson: search.person ?? null,
        supplierId: search.supplier ?? null,
        account: search.account ?? null,
      },
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const columns = useColumns((id) => change({ open: id }, true));
  const open = useOpened({
    id: search.open,
    document: SupplierOrderDocument,
    pick: ({ node }) => (node?.__typename === "SupplierOrder" ? node : null),
    listed: query.data?.supplierOrders.edges.map((edge) => edge.node),
  });
  return (
    <Page
      title={t("rail.screens.supplierOrders")}
      above={<Link to="/suppliers">{t("rail.screens.suppliers")}</Link>}
      note={t("supplierOrder.note")}
    >
      <Listing
        screen="SUPPLIER_ORDERS"
        search={search}
        filters={
          <>
            <Slide>
              <Segmented
                aria-label={t("supplierOrder.which")}
                value={search.person ? "person" : "all"}
                onChange={(which) => change({ person: which === "person" ? true : undefined })}
                options={[
                  { value: "all", label: t("supplierOrder.all") },
                  { value: "person", label: t("supplierOrder.needsPerson") },
                ]}
              />
            </Slide>
            <ChoiceFilter
              label={t("supplierOrder.stateLabel")}
              value={search.state}
              values={supplierOrderStates}
              word={(value) => t(`supplierOrder.state.${value}`)}
              onChange={(state) => change({ state })}
              width={140}
            />
            <SearchBox
              value={search.account}
              label={t("supplierOrder.findAccount")}
              onChange={(account) => change({ account })}
              width={220}
            />
          </>
        }
        query={query}
        connection={(data) => data.supplierOrders}
        label={t("rail.screens.supplierOrders")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("list.noMatch")} advice={t("list.noMatchAdvice")} />}
        noMatch={
          search.person ? (
            <Nothing title={t("supplierOrder.noneWaits")} advice={t("supplierOrder.noneWaitsAdvice")} />
          ) : undefined
        }
      />
      {open && <SupplierOrderSheet order={open} onClose={() => change({ open: undefined }, true)} />}
    </Page>
  );
}

const TAIL = 8;

/** Numbers made one after another begin alike: their ends tell them apart. */
const tailOf = (reference: string) => (reference.length > TAIL ? `…${reference.slice(-TAIL)}` : reference);

function useColumns(open: (id: string) => void): Column<SupplierOrderPartsFragment>[] {
  const { t, i18n } = useTranslation();
  const can = useCan();
  return [
    {
      key: "reference",
      title: t("supplierOrder.reference"),
      tight: true,
      bone: 160,
      cell: (row) => (
        <Button type="link" style={{ padding: 0 }} onClick={() => open(row.id)}>
          <span className="mono" title={row.reference}>
            {tailOf(row.reference)}
          </span>
        </Button>
      ),
    },
    {
      key: "state",
      title: t("supplierOrder.stateLabel"),
      tight: true,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap" }}>
          <Badge tone={supplierOrderTone[row.state]}>{t(`supplierOrder.state.${row.state}`)}</Badge>
          {row.personSince && <Badge tone="bad">{t("supplierOrder.needsPerson")}</Badge>}
        </span>
      ),
    },
    {
      key: "goods",
      title: t("manual.goods"),
      cell: (row) => (
        <span className="two" style={{ whiteSpace: "normal" }}>
          {translated(row.variant.product.names, i18n.language)}
          <small>{translated(row.variant.names, i18n.language)}</small>
        </span>
      ),
    },
    {
      key: "account",
      title: t("manual.account"),
      tight: true,
      cell: (row) => <span className="mono">{row.account}</span>,
    },
    {
      key: "value",
      title: t("supplierOrder.credited"),
      end: true,
      tight: true,
      cell: (row) => (
        <>
          <Money value={row.delivered} /> / <Money value={row.faceValue} />
        </>
      ),
    },
    {
      key: "order",
      title: t("delivery.order"),
      tight: true,
      cell: (row) =>
        row.order &&
        (can("ORDERS_READ") ? (
          <Link to="/orders/$id" params={{ id: row.order.id }} className="mono">
            {row.order.number}
          </Link>
        ) : (
          <span className="mono">{row.order.number}</span>
        )),
    },
    {
      key: "created",
      title: t("manual.created"),
      tight: true,
      bone: 120,
      cell: (row) => <When at={row.createdAt} />,
    },
  ];
}
