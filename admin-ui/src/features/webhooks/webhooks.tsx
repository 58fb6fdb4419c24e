import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import { useOpened } from "@/shared/lists/opened";
import { Table } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { endpointTone, webhookTone } from "@/shared/parts/tones";
import { Badge, Count, When } from "@/shared/parts/values";
import { EndpointsDocument, WebhookMessageDocument, WebhookMessagesDocument } from "./documents";
import { MessageSheet } from "./message-sheet";
import { events, messageStates } from "./search";

const PAGE = 25;
const REFRESH_MS = 10_000;
const MOST = 100;

/** Where partners are told of their orders, whether it gets there, and the way to send it again. */
export function Webhooks() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/webhooks").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(WebhookMessagesDocument, {
      filter: {
        ownerId: search.owner ?? null,
        endpointId: search.endpoint ?? null,
        state: search.state ? { in: [search.state] } : null,
        type: search.event ?? null,
      },
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const open = useOpened({
    id: search.open,
    document: WebhookMessageDocument,
    pick: ({ node }) => (node?.__typename === "WebhookMessage" ? node : null),
    listed: query.data?.webhookMessages.edges.map((edge) => edge.node),
  });
  return (
    <Page
      title={t("rail.screens.webhooks")}
      note={t("webhook.note")}
      acts={
        search.owner && (
          <Button onClick={() => change({ owner: undefined, endpoint: undefined })}>
            {t("webhook.everyPartner")}
          </Button>
        )
      }
    >
      <div className="stack">
        <Endpoints
          owner={search.owner}
          chosen={search.endpoint}
          choose={(endpoint) => change({ endpoint })}
        />
        <section className="stack" style={{ gap: 20 }}>
          <Listing
            screen="WEBHOOKS"
            search={search}
            title={t("webhook.messages")}
            filters={
              <>
                <ChoiceFilter
                  label={t("webhook.stateLabel")}
                  value={search.state}
                  values={messageStates}
                  word={(value) => t(`webhook.state.${value}`)}
                  onChange={(state) => change({ state })}
                />
                <ChoiceFilter
                  label={t("webhook.event")}
                  value={search.event}
                  values={events}
                  word={(value) => t(`webhook.events.${value}`)}
                  onChange={(event) => change({ event })}
                  width={180}
                />
              </>
            }
            query={query}
            connection={(data) => data.webhookMessages}
            label={t("webhook.messages")}
            rowKey={(row) => row.id}
            empty={<Nothing title={t("webhook.empty")} advice={t("webhook.emptyAdvice")} />}
            columns={[
              {
                key: "type",
                title: t("webhook.event"),
                tight: true,
                cell: (row) => (
                  <Button type="link" style={{ padding: 0 }} onClick={() => change({ open: row.id }, true)}>
                    {t(`webhook.events.${row.type}`)}
                  </Button>
                ),
              },
              {
                key: "state",
                title: t("webhook.stateLabel"),
                tight: true,
                cell: (row) => <Badge tone={webhookTone[row.state]}>{t(`webhook.state.${row.state}`)}</Badge>,
              },
              {
                key: "tries",
                title: t("webhook.tries"),
                end: true,
                cell: (row) => <Count value={row.attempts.length} />,
              },
              {
                key: "last",
                title: t("webhook.last"),
                tight: true,
                cell: (row) => {
                  const last = row.attempts.at(-1);
                  return last?.outcome
                    ? `${t(`webhook.outcome.${last.outcome}`)}${last.status ? ` · ${last.status}` : ""}`
                    : "—";
                },
              },
              {
                key: "endpoint",
                title: t("webhook.endpoint"),
                cell: (row) => <span className="mono clip">{row.endpoint.url}</span>,
              },
              {
                key: "next",
                title: t("webhook.next"),
                tight: true,
                cell: (row) => <When at={row.nextAttemptAt} />,
              },
              {
                key: "created",
                title: t("webhook.created"),
                tight: true,
                cell: (row) => <When at={row.createdAt} />,
              },
            ]}
          />
        </section>
      </div>
      {open && <MessageSheet message={open} onClose={() => change({ open: undefined }, true)} />}
    </Page>
  );
}

interface EndpointsProps {
  owner: string | undefined;
  chosen: string | undefined;
  choose: (endpoint: string | undefined) => void;
}

function Endpoints({ owner, chosen, choose }: EndpointsProps) {
  const { t } = useTranslation();
  const query = useQuery(asked(EndpointsDocument, { ownerId: owner ?? null, first: MOST }));
  const rows = query.data?.webhookEndpoints.edges.map((edge) => edge.node);
  return (
    <Card title={t("webhook.endpoints")} flush>
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : rows?.length === 0 ? (
        <Nothing title={t("webhook.noEndpoints")} advice={t("webhook.noEndpointsAdvice")} />
      ) : (
        <Table
          label={t("webhook.endpoints")}
          rows={rows}
          bones={2}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "url",
              title: t("webhook.endpoint"),
              cell: (row) => (
                <Button
                  type="link"
                  style={{ padding: 0 }}
                  aria-pressed={chosen === row.id}
                  onClick={() => choose(chosen === row.id ? undefined : row.id)}
                >
                  <span className="mono">{row.url}</span>
                </Button>
              ),
            },
            {
              key: "owner",
              title: t("webhook.owner"),
              tight: true,
              cell: (row) =>
                row.owner && (
                  <Link to="/partners/$id" params={{ id: row.owner.id }}>
                    {row.owner.name}
                  </Link>
                ),
            },
            {
              key: "state",
              title: t("webhook.stateLabel"),
              tight: true,
              cell: (row) => (
                <span className="row" style={{ flexWrap: "nowrap" }}>
                  <Badge tone={endpointTone[row.state]}>{t(`webhook.endpointState.${row.state}`)}</Badge>
                  <small className="faint">{row.stateReason}</small>
                </span>
              ),
            },
            {
              key: "failures",
              title: t("webhook.failures"),
              end: true,
              cell: (row) => <Count value={row.failures} />,
            },
            {
              key: "success",
              title: t("webhook.lastSuccess"),
              tight: true,
              cell: (row) => <When at={row.lastSuccessAt} />,
            },
            {
              key: "events",
              title: t("webhook.told"),
              cell: (row) => (
                <span className="soft">
                  {row.events.map((event) => t(`webhook.events.${event}`)).join(", ")}
                </span>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}
