import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { AuditLogQuery } from "@/shared/api/generated/graphql";
import { Records } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Card, Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Fact, Facts, Recorded, When } from "@/shared/parts/values";
import { Target } from "./target";

const AuditLogDocument = graphql(`
  query AuditLog($first: Int!, $after: String) {
    auditLog(first: $first, after: $after) {
      edges { node { id at actor action target reason address diff } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Entry = AuditLogQuery["auditLog"]["edges"][number]["node"];
const PAGE = 50;

/** Who did what and why; entries are never changed or removed. */
export function AuditLog() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/audit").useSearch();
  const { paging } = useView(search);
  const [open, setOpen] = useState<Entry | null>(null);
  const query = useQuery({
    ...asked(AuditLogDocument, { first: PAGE, after: search.after ?? null }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t("rail.screens.audit")} note={t("audit.note")}>
      <Card flush>
        <Records
          query={query}
          connection={(data) => data.auditLog}
          paging={paging}
          label={t("rail.screens.audit")}
          rowKey={(row) => row.id}
          empty={<Nothing title={t("audit.empty")} advice={t("audit.emptyAdvice")} />}
          columns={[
            { key: "at", title: t("audit.at"), tight: true, bone: 120, cell: (row) => <When at={row.at} /> },
            { key: "actor", title: t("audit.actor"), tight: true, cell: (row) => row.actor },
            {
              key: "action",
              title: t("audit.action"),
              tight: true,
              cell: (row) => (
                <Button type="link" style={{ padding: 0 }} onClick={() => setOpen(row)}>
                  <span className="mono">{row.action}</span>
                </Button>
              ),
            },
            {
              key: "target",
              title: t("audit.target"),
              cell: (row) => <Target id={row.target} />,
            },
            { key: "reason", title: t("audit.reason"), bone: 160, cell: (row) => row.reason },
            {
              key: "address",
              title: t("audit.address"),
              tight: true,
              cell: (row) => <span className="mono soft">{row.address}</span>,
            },
          ]}
        />
      </Card>
      {open && (
        <Drawer
          open
          size={520}
          onClose={() => setOpen(null)}
          title={<span className="mono">{open.action}</span>}
        >
          <div className="stack">
            <Facts>
              <Fact label={t("audit.at")}>
                <When at={open.at} exact />
              </Fact>
              <Fact label={t("audit.actor")}>{open.actor}</Fact>
              <Fact label={t("audit.target")}>
                <Target id={open.target} />
              </Fact>
              <Fact label={t("audit.reason")}>{open.reason}</Fact>
              <Fact label={t("audit.address")}>{open.address}</Fact>
            </Facts>
            {open.diff !== null && open.diff !== undefined && (
              <Recorded value={open.diff} label={t("audit.diff")} />
            )}
          </div>
        </Drawer>
      )}
    </Page>
  );
}
