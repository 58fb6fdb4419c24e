import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Checkbox, Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { OrdersQuery } from "@/shared/api/generated/graphql";
import { shopToday } from "@/shared/format/time";
import { DayRange } from "@/shared/lists/day-range";
import { Listing } from "@/shared/lists/listing";
import type { Column } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { spanOf, useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { orderTone } from "@/shared/parts/tones";
import { Badge, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { OrdersExport } from "./orders-export";
import { type OrdersSearch, orderSorts, orderStates, states } from "./search";

const OrdersDocument = graphql(`
  query Orders($filter: OrderFilter, $sort: OrderSort!, $first: Int!, $after: String) {
    orders(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges {
        node {
          id
          number
          state
          channel { name }
          total { amount currency }
          margin { amount currency }
          placedAt
          paidAt
          deliveredAt
          contactMasked
          lines { id name variantName quantity }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = OrdersQuery["orders"]["edges"][number]["node"];
const PAGE = 25;

function filterOf(search: OrdersSearch, today: string) {
  const chosen = states(search.state);
  const from = search.from === "today" ? today : search.from;
  return {
    text: search.text ?? null,
    state: chosen.length > 0 ? { in: chosen } : null,
    placedAt: spanOf(from, search.to),
    undelivered: search.undelivered ?? null,
  };
}

/** Every order; the address holds the whole view. */
export function Orders() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/orders").useSearch();
  const { change } = useView(search);
  const today = shopToday(new Date());
  const can = useCan();
  const filter = filterOf(search, today);
  const sort = search.sort ?? "NEWEST";
  const query = useQuery({
    ...asked(OrdersDocument, {
      filter,
      sort,
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns();

  return (
    <Page title={t("rail.screens.orders")} note={t("order.note")}>
      <Listing
        screen="ORDERS"
        search={search}
        tools={can("JOBS_READ") && <OrdersExport filter={filter} sort={sort} />}
        filters={
          <>
            <SearchBox
              value={search.text}
              label={t("order.find")}
              width={300}
              onChange={(text) => change({ text })}
            />
            <Select
              mode="multiple"
              allowClear
              maxTagCount="responsive"
              aria-label={t("order.stateLabel")}
              placeholder={t("order.stateLabel")}
              style={{ minWidth: 190 }}
              value={states(search.state)}
              onChange={(chosen: string[]) => change({ state: chosen.join(",") || undefined })}
              options={orderStates.map((state) => ({ value: state, label: t(`order.state.${state}`) }))}
            />
            <DayRange
              from={search.from === "today" ? today : search.from}
              to={search.to}
              last={today}
              onChange={change}
            />
            <Select
              aria-label={t("list.sort")}
              value={search.sort ?? "NEWEST"}
              onChange={(sort) => change({ sort })}
              options={orderSorts.map((sort) => ({ value: sort, label: t(`order.sort.${sort}`) }))}
            />
            <Checkbox
              checked={search.undelivered ?? false}
              onChange={(event) => change({ undelivered: event.target.checked || undefined })}
            >
              {t("order.undelivered")}
            </Checkbox>
          </>
        }
        query={query}
        connection={(data) => data.orders}
        label={t("rail.screens.orders")}
        columns={columns}
        hidden={["channel", "delivered", "margin"]}
        rowKey={(row) => row.id}
        bones={12}
        empty={<Nothing title={t("order.empty")} advice={t("order.emptyAdvice")} />}
        noMatch={
          search.undelivered && !search.text ? (
            <Nothing title={t("order.nothingStuck")} advice={t("order.nothingStuckAdvice")} />
          ) : (
            <Nothing title={t("list.noMatch")} advice={t("order.noMatchAdvice")} />
          )
        }
      />
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const can = useCan();
  const margin: Column<Row>[] = can("COST_READ")
    ? [
        {
          key: "margin",
          title: t("order.margin"),
          end: true,
          tight: true,
          cell: (row) => <Money value={row.margin} />,
        },
      ]
    : [];
  return [
    {
      key: "number",
      title: t("order.number"),
      tight: true,
      bone: 140,
      cell: (row) => (
        <Link to="/orders/$id" params={{ id: row.id }} className="mono">
          {row.number}
        </Link>
      ),
    },
    {
      key: "state",
      title: t("order.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={orderTone[row.state]}>{t(`order.state.${row.state}`)}</Badge>,
    },
    {
      key: "goods",
      title: t("order.goods"),
      bone: 200,
      cell: ({ lines: [first, ...rest] }) =>
        first && (
          <span>
            {first.name} <span className="faint">{first.variantName}</span>
            {first.quantity > 1 && ` × ${first.quantity}`}
            {rest.length > 0 && <span className="faint"> {t("order.andMore", { count: rest.length })}</span>}
          </span>
        ),
    },
    { key: "contact", title: t("order.contact"), tight: true, cell: (row) => row.contactMasked },
    { key: "channel", title: t("catalog.channel"), tight: true, cell: (row) => row.channel.name },
    {
      key: "total",
      title: t("order.total"),
      end: true,
      tight: true,
      cell: (row) => <Money value={row.total} />,
    },
    ...margin,
    {
      key: "placed",
      title: t("order.placed"),
      tight: true,
      bone: 120,
      cell: (row) => <When at={row.placedAt} />,
    },
    {
      key: "paid",
      title: t("order.paidAt"),
      tight: true,
      bone: 120,
      cell: (row) => <When at={row.paidAt} />,
    },
    {
      key: "delivered",
      title: t("order.deliveredAt"),
      tight: true,
      bone: 120,
      cell: (row) => <When at={row.deliveredAt} />,
    },
  ];
}
