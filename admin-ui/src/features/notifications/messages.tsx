import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { MessagesQuery } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Badge, Fact, Facts, When } from "@/shared/parts/values";

const MessagesDocument = graphql(`
  query Messages($first: Int!, $after: String) {
    messages(first: $first, after: $after) {
      edges { node { id channel to subject body createdAt sentAt state } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = MessagesQuery["messages"]["edges"][number]["node"];
const PAGE = 25;

/** What customers were sent, as it was sent. Messages carry links, never codes. */
export function Messages() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/messages").useSearch();
  const [open, setOpen] = useState<Row | null>(null);
  const query = useQuery({
    ...asked(MessagesDocument, { first: PAGE, after: search.after ?? null }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t("rail.screens.messages")} note={t("message.note")}>
      <Listing
        screen="MESSAGES"
        search={search}
        query={query}
        connection={(data) => data.messages}
        label={t("rail.screens.messages")}
        rowKey={(row) => row.id}
        empty={<Nothing title={t("message.empty")} advice={t("message.emptyAdvice")} />}
        columns={[
          {
            key: "at",
            title: t("message.at"),
            tight: true,
            bone: 120,
            cell: (row) => <When at={row.createdAt} />,
          },
          {
            key: "channel",
            title: t("message.channelLabel"),
            tight: true,
            cell: (row) => t(`message.channel.${row.channel}`),
          },
          { key: "to", title: t("message.to"), tight: true, cell: (row) => row.to },
          {
            key: "text",
            title: t("message.text"),
            bone: 300,
            cell: (row) => (
              <Button
                type="link"
                style={{ padding: 0, height: "auto", whiteSpace: "normal", textAlign: "start" }}
                onClick={() => setOpen(row)}
              >
                {row.subject ?? (row.body.length > 80 ? `${row.body.slice(0, 80)}…` : row.body)}
              </Button>
            ),
          },
          {
            key: "state",
            title: t("message.stateLabel"),
            tight: true,
            cell: (row) => (
              <Badge tone={row.sentAt ? "good" : "caution"}>
                {t(row.sentAt ? "message.sent" : "message.waiting")}
              </Badge>
            ),
          },
        ]}
      />
      {open && (
        <Drawer
          open
          size={520}
          onClose={() => setOpen(null)}
          title={open.subject ?? t(`message.channel.${open.channel}`)}
        >
          <div className="stack">
            <Facts>
              <Fact label={t("message.to")}>{open.to}</Fact>
              <Fact label={t("message.at")}>
                <When at={open.createdAt} exact />
              </Fact>
              <Fact label={t("message.sentAt")}>
                <When at={open.sentAt} exact />
              </Fact>
            </Facts>
            <p style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{open.body}</p>
          </div>
        </Drawer>
      )}
    </Page>
  );
}
