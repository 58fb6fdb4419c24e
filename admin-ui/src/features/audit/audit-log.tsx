import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { AuditLogQuery } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { useActName } from "./act";
import { AuditExport } from "./audit-export";
import { AuditFilters } from "./audit-filters";
import { AuditLogDocument } from "./documents";
import { EntrySheet } from "./entry-sheet";
import { filterOf } from "./search";
import { Target } from "./target";

export type Entry = AuditLogQuery["auditLog"]["edges"][number]["node"];
const PAGE = 50;

/** Who did what and why; entries are never changed or removed. The address holds the whole view. */
export function AuditLog() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/audit").useSearch();
  const { change } = useView(search);
  const can = useCan();
  const nameOf = useActName();
  const [open, setOpen] = useState<Entry | null>(null);
  const query = useQuery({
    ...asked(AuditLogDocument, { filter: filterOf(search), first: PAGE, after: search.after ?? null }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t("rail.screens.audit")} note={t("audit.note")}>
      <Listing
        screen="AUDIT"
        search={search}
        filters={<AuditFilters search={search} change={change} />}
        tools={can("JOBS_READ") && <AuditExport filter={filterOf(search)} />}
        query={query}
        connection={(data) => data.auditLog}
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
                {nameOf(row.action)}
              </Button>
            ),
          },
          { key: "target", title: t("audit.target"), cell: (row) => <Target id={row.target} /> },
          { key: "reason", title: t("audit.reason"), bone: 160, cell: (row) => row.reason },
          {
            key: "address",
            title: t("audit.address"),
            tight: true,
            cell: (row) => <span className="mono soft">{row.address}</span>,
          },
        ]}
      />
      {open && (
        <EntrySheet
          entry={open}
          onClose={() => setOpen(null)}
          onTarget={(target) => {
            setOpen(null);
            change({ target, actor: undefined, action: undefined, text: undefined });
          }}
        />
      )}
    </Page>
  );
}
