import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrderPartsFragment } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { invoiceTone } from "@/shared/parts/tones";
import { Badge, Money, When } from "@/shared/parts/values";

/** What was invoiced of the order, and what of that was taken back. */
export function Invoices({ invoices }: { invoices: OrderPartsFragment["invoices"] }) {
  const { t } = useTranslation();
  if (invoices.length === 0) return null;
  return (
    <Card title={t("order.invoices")} flush>
      <Table
        label={t("order.invoices")}
        rows={invoices}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "number",
            title: t("invoice.number"),
            tight: true,
            cell: (row) => (
              <Link to="/invoices" search={{ queue: "all", open: row.id }}>
                {row.number ? <span className="mono">{row.number}</span> : t(`invoice.kind.${row.kind}`)}
              </Link>
            ),
          },
          {
            key: "kind",
            title: t("invoice.kindLabel"),
            tight: true,
            cell: (row) => t(`invoice.kind.${row.kind}`),
          },
          {
            key: "state",
            title: t("invoice.stateLabel"),
            tight: true,
            cell: (row) => <Badge tone={invoiceTone[row.state]}>{t(`invoice.state.${row.state}`)}</Badge>,
          },
          { key: "title", title: t("invoice.title"), cell: (row) => row.title },
          {
            key: "amount",
            title: t("invoice.amount"),
            end: true,
            tight: true,
            cell: (row) => <Money value={row.amount} />,
          },
          {
            key: "requested",
            title: t("invoice.requested"),
            tight: true,
            cell: (row) => <When at={row.requestedAt} />,
          },
        ]}
      />
    </Card>
  );
}
