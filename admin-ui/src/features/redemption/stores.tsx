import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { StorePartsFragment } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Badge } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { StoresDocument } from "./documents";
import { StoreDialog } from "./store-dialog";

/** The stores whose counters take vouchers. */
export function Stores() {
  const { t, i18n } = useTranslation();
  const may = useCan()("STORES_WRITE");
  const [editing, setEditing] = useState<StorePartsFragment | "new" | null>(null);
  const query = useQuery(asked(StoresDocument, {}));
  const rows = query.data?.stores;
  const add = may && (
    <Button type="primary" onClick={() => setEditing("new")}>
      {t("stores.add")}
    </Button>
  );
  return (
    <Page
      title={t("rail.screens.stores")}
      above={<Link to="/counter">{t("rail.screens.counter")}</Link>}
      note={t("stores.note")}
      acts={add}
    >
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Card flush>
          {rows?.length === 0 ? (
            <Nothing title={t("counter.noStores")} advice={t("counter.noStoresAdvice")} act={add} />
          ) : (
            <Table
              label={t("rail.screens.stores")}
              rows={rows}
              bones={3}
              rowKey={(row) => row.id}
              columns={[
                { key: "name", title: t("stores.name"), cell: (row) => translated(row.names, i18n.language) },
                { key: "code", title: t("stores.code"), cell: (row) => <code>{row.code}</code> },
                {
                  key: "state",
                  title: t("stores.state"),
                  tight: true,
                  cell: (row) => (
                    <Badge tone={row.active ? "good" : "quiet"}>
                      {t(row.active ? "stores.open" : "stores.closed")}
                    </Badge>
                  ),
                },
                ...(may
                  ? [
                      {
                        key: "acts",
                        title: t("list.acts"),
                        end: true,
                        tight: true,
                        cell: (row: StorePartsFragment) => (
                          <Button size="small" onClick={() => setEditing(row)}>
                            {t("act.edit")}
                          </Button>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )}
        </Card>
      )}
      {editing && <StoreDialog row={editing === "new" ? null : editing} onClose={() => setEditing(null)} />}
    </Page>
  );
}
