import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrderPartsFragment } from "@/shared/api/generated/graphql";
import { DeliverySheet } from "@/shared/deliveries/delivery-sheet";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { caseTone, deliveryTone } from "@/shared/parts/tones";
import { Badge, Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";

/** What was asked for after the sale, and what became of it. */
export function Cases({ cases }: { cases: OrderPartsFragment["cases"] }) {
  const { t } = useTranslation();
  if (cases.length === 0) return null;
  return (
    <Card title={t("order.cases")} flush>
      <Table
        label={t("order.cases")}
        rows={cases}
        rowKey={(row) => row.id}
        columns={[
          { key: "kind", title: t("case.kindLabel"), tight: true, cell: (row) => t(`case.kind.${row.kind}`) },
          {
            key: "state",
            title: t("case.stateLabel"),
            tight: true,
            cell: (row) => <Badge tone={caseTone[row.state]}>{t(`case.state.${row.state}`)}</Badge>,
          },
          { key: "amount", title: t("case.amount"), end: true, cell: (row) => <Money value={row.amount} /> },
          {
            key: "reason",
            title: t("case.reason"),
            cell: (row) => (
              <span className="two" style={{ whiteSpace: "normal" }}>
                {row.reason}
                <small>{[row.decidedBy, row.answer].filter(Boolean).join(" · ")}</small>
              </span>
            ),
          },
          { key: "opened", title: t("case.opened"), tight: true, cell: (row) => <When at={row.openedAt} /> },
        ]}
      />
    </Card>
  );
}

export function Deliveries({ deliveries }: { deliveries: OrderPartsFragment["deliveries"] }) {
  const { t } = useTranslation();
  const can = useCan();
  const [open, setOpen] = useState<string | null>(null);
  const opened = deliveries.find((delivery) => delivery.id === open);
  if (deliveries.length === 0) return null;
  return (
    <Card title={t("order.aftermath")} flush>
      <Table
        label={t("order.aftermath")}
        rows={deliveries}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "topic",
            title: t("delivery.topic"),
            cell: (row) =>
              can("DELIVERIES_READ") ? (
                <Button type="link" className="two-lines" onClick={() => setOpen(row.id)}>
                  <Work delivery={row} />
                </Button>
              ) : (
                <Work delivery={row} />
              ),
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
            cell: (row) => <Count value={row.attempts} />,
          },
          {
            key: "closed",
            title: t("delivery.closed"),
            tight: true,
            cell: (row) => <When at={row.closedAt} />,
          },
        ]}
      />
      {opened && <DeliverySheet delivery={opened} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function Work({ delivery: { topic, handler } }: { delivery: OrderPartsFragment["deliveries"][number] }) {
  return (
    <span className="two mono" style={{ textAlign: "start" }}>
      {topic}
      <small>{handler}</small>
    </span>
  );
}
