import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrderPartsFragment } from "@/shared/api/generated/graphql";
import { DeliverySheet } from "@/shared/deliveries/delivery-sheet";
import { type Column, Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { deliveryTone, paymentTone } from "@/shared/parts/tones";
import { Badge, Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";

type Payment = OrderPartsFragment["payments"][number];

export function Payments({ payments }: { payments: Payment[] }) {
  const { t } = useTranslation();
  const refunds: Column<Payment>[] = payments.some((payment) => payment.refunds.length > 0)
    ? [
        {
          key: "refunds",
          title: t("payment.refunds"),
          end: true,
          tight: true,
          cell: (row) =>
            row.refunds.map((refund) => (
              <div key={refund.id}>
                <Money value={refund.amount} /> <span className="faint">{refund.state}</span>
              </div>
            )),
        },
      ]
    : [];
  return (
    <Card title={t("order.payments")} flush>
      {payments.length === 0 ? (
        <p className="faint" style={{ padding: "4px 20px 20px" }}>
          {t("order.noPayments")}
        </p>
      ) : (
        <Table
          label={t("order.payments")}
          rows={payments}
          rowKey={(row) => row.id}
          columns={[
            { key: "provider", title: t("payment.provider"), tight: true, cell: (row) => row.provider },
            {
              key: "state",
              title: t("payment.stateLabel"),
              tight: true,
              cell: (row) => <Badge tone={paymentTone[row.state]}>{t(`payment.state.${row.state}`)}</Badge>,
            },
            {
              key: "amount",
              title: t("payment.amount"),
              end: true,
              tight: true,
              cell: (row) => <Money value={row.amount} />,
            },
            {
              key: "reference",
              title: t("payment.reference"),
              cell: (row) => <span className="mono">{row.providerReference ?? row.reference}</span>,
            },
            { key: "paid", title: t("payment.paid"), tight: true, cell: (row) => <When at={row.paidAt} /> },
            ...refunds,
          ]}
        />
      )}
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
                <Button type="link" style={{ padding: 0 }} onClick={() => setOpen(row.id)}>
                  <span className="mono">{row.topic}</span>
                </Button>
              ) : (
                <span className="mono">{row.topic}</span>
              ),
          },
          {
            key: "handler",
            title: t("delivery.handler"),
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
