import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { DeliveryState } from "@/shared/api/generated/graphql";
import { DeliverySheet } from "@/shared/deliveries/delivery-sheet";
import { Listing } from "@/shared/lists/listing";
import { useOpened } from "@/shared/lists/opened";
import { Slide } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { deliveryTone } from "@/shared/parts/tones";
import { Badge, Count, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { deliveryStates } from "./search";

const DeliveriesDocument = graphql(`
  query Deliveries($filter: DeliveryFilter, $first: Int!, $after: String) {
    deliveries(filter: $filter, first: $first, after: $after) {
      edges {
        node { ...DeliveryParts }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const DeliveryDocument = graphql(`
  query Delivery($id: ID!) {
    node(id: $id) {
      __typename
      ... on Delivery { ...DeliveryParts }
    }
  }
`);

const PAGE = 25;
const REFRESH_MS = 10_000;
const STUCK: DeliveryState[] = ["DEAD", "POISONED"];

/** Work that did not end: read why, then replay it with a reason. */
export function Deliveries() {
  const { t } = useTranslation();
  const can = useCan();
  const search = getRouteApi("/staff/deliveries").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(DeliveriesDocument, {
      filter: { state: { in: search.state ? [search.state] : STUCK }, topic: search.topic ?? null },
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const open = useOpened({
    id: search.open,
    document: DeliveryDocument,
    pick: ({ node }) => (node?.__typename === "Delivery" ? node : null),
    listed: query.data?.deliveries.edges.map((edge) => edge.node),
  });
  return (
    <Page title={t("rail.screens.deliveries")} note={t("delivery.note")}>
      <Listing
        screen="DELIVERIES"
        search={search}
        filters={
          <>
            <Slide>
              <Segmented
                aria-label={t("delivery.stateLabel")}
                value={search.state ?? "stuck"}
                onChange={(state: string) =>
                  change({ state: state === "stuck" ? undefined : (state as DeliveryState) })
                }
                options={[
                  { value: "stuck", label: t("delivery.stuck") },
                  ...deliveryStates.map((state) => ({ value: state, label: t(`delivery.state.${state}`) })),
                ]}
              />
            </Slide>
            <SearchBox
              value={search.topic}
              label={t("delivery.topicExact")}
              onChange={(topic) => change({ topic })}
              width={200}
            />
          </>
        }
        query={query}
        connection={(data) => data.deliveries}
        label={t("rail.screens.deliveries")}
        rowKey={(row) => row.id}
        empty={<Nothing title={t("delivery.empty")} advice={t("delivery.emptyAdvice")} />}
        columns={[
          {
            key: "topic",
            title: t("delivery.topic"),
            tight: true,
            bone: 160,
            cell: (row) => (
              <Button type="link" style={{ padding: 0 }} onClick={() => change({ open: row.id }, true)}>
                <span className="mono">{row.topic}</span>
              </Button>
            ),
          },
          {
            key: "handler",
            title: t("delivery.handler"),
            tight: true,
            cell: (row) => <span className="mono soft">{row.handler}</span>,
          },
          {
            key: "state",
            title: t("delivery.stateLabel"),
            tight: true,
            cell: (row) => <Badge tone={deliveryTone[row.state]}>{t(`delivery.state.${row.state}`)}</Badge>,
          },
          {
            key: "attempts",
            title: t("delivery.attempts"),
            end: true,
            bone: 20,
            cell: (row) => <Count value={row.attempts} />,
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
            key: "error",
            title: t("delivery.error"),
            bone: 220,
            cell: (row) => <span className="soft clip">{row.error}</span>,
          },
          {
            key: "created",
            title: t("delivery.created"),
            tight: true,
            bone: 120,
            cell: (row) => <When at={row.createdAt} />,
          },
        ]}
      />
      {open && <DeliverySheet delivery={open} onClose={() => change({ open: undefined }, true)} />}
    </Page>
  );
}
