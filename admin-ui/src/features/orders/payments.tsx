import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { OrderPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { paymentTone, refundTone } from "@/shared/parts/tones";
import { Badge, Money, When } from "@/shared/parts/values";
import { PaymentActs } from "./payment-acts";
import { RefusedRefund } from "./refused-refund";

/** Payments that never left the shop have names of the shop's own. */
const heldHere = new Set(["prepaid", "wallet"]);

type Payment = OrderPartsFragment["payments"][number];
type Refund = Payment["refunds"][number];
type Difference = Payment["differences"][number];

/** What was paid, what went back, and where the provider says something else. */
export function Payments({ payments }: { payments: Payment[] }) {
  const { t } = useTranslation();
  const refunds = payments.flatMap((payment) => payment.refunds);
  return (
    <>
      <Card title={t("order.payments")} flush>
        {payments.flatMap((payment) => payment.differences).map(asAlert)}
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
              {
                key: "provider",
                title: t("payment.provider"),
                tight: true,
                cell: (row) =>
                  heldHere.has(row.provider) ? t(`payment.${row.provider}` as never) : row.provider,
              },
              {
                key: "state",
                title: t("payment.stateLabel"),
                tight: true,
                cell: (row) => (
                  <span className="row">
                    <Badge tone={paymentTone[row.state]}>{t(`payment.state.${row.state}`)}</Badge>
                    {row.confirmedByStaff && <small className="faint">{t(saidOf(row))}</small>}
                  </span>
                ),
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
                cell: (row) => (
                  <span className="mono clip" style={{ maxWidth: 150 }}>
                    {row.providerReference ?? row.reference}
                  </span>
                ),
              },
              { key: "paid", title: t("payment.paid"), tight: true, cell: (row) => <When at={row.paidAt} /> },
            ]}
          />
        )}
        {openOf(payments).map((payment) => (
          <PaymentActs key={payment.id} payment={payment} />
        ))}
      </Card>
      {refunds.length > 0 && <Refunds refunds={refunds} />}
    </>
  );
}

/** Whose word it counts as paid by. */
function saidOf(payment: Payment) {
  if (payment.agreedByStaff) return "payment.agreedByStaff";
  if (payment.agreedAt) return "payment.agreed";
  return payment.formerProvider ? "payment.formerProvider" : "payment.byStaff";
}

/** Payments at a provider that somebody may have to look after: of an order nobody paid, or paid by staff's word alone. */
function openOf(payments: Payment[]): Payment[] {
  const outside = payments.filter((payment) => !heldHere.has(payment.provider));
  const paid = outside.some((payment) => payment.state === "PAID");
  return outside.filter((payment) =>
    payment.state === "PAID" ? payment.confirmedByStaff && !payment.agreedAt : !paid,
  );
}

function asAlert(difference: Difference) {
  return <Differing key={difference.at} difference={difference} />;
}

function Differing({ difference }: { difference: Difference }) {
  const { t, i18n } = useTranslation();
  return (
    <Alert
      type="error"
      showIcon
      style={{ margin: "4px 20px 12px" }}
      title={t("payment.differs", {
        expected: formatMoney(difference.expected, i18n.language),
        answered: formatMoney(difference.answered, i18n.language),
      })}
      description={<When at={difference.at} exact />}
    />
  );
}

const known = new Set([
  "paid_late",
  "paid_twice",
  "aftersale",
  "recall",
  "undelivered",
  "asked_by_buyer",
  "topup_partial",
  "topup_refused",
  "choice_lapsed",
]);

function Refunds({ refunds }: { refunds: Refund[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t("payment.refunds")} flush>
      {refunds.flatMap((refund) => refund.differences).map(asAlert)}
      <Table
        label={t("payment.refunds")}
        rows={refunds}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "state",
            title: t("payment.stateLabel"),
            tight: true,
            cell: (row) => (
              <span className="row">
                <Badge tone={refundTone[row.state]}>{t(`payment.refund.${row.state}`)}</Badge>
                {row.failure && <small className="faint">{row.failure}</small>}
              </span>
            ),
          },
          {
            key: "amount",
            title: t("payment.amount"),
            end: true,
            tight: true,
            cell: (row) => <Money value={row.amount} />,
          },
          {
            key: "to",
            title: t("payment.to"),
            tight: true,
            cell: (row) => t(`order.refundTo.${row.destination}`),
          },
          {
            key: "why",
            title: t("payment.why"),
            tight: true,
            cell: (row) => (known.has(row.reason) ? t(`payment.reason.${row.reason}` as never) : row.reason),
          },
          {
            key: "reference",
            title: t("payment.reference"),
            cell: (row) => (
              <span className="mono clip" style={{ maxWidth: 150 }}>
                {row.providerReference ?? row.reference}
              </span>
            ),
          },
          {
            key: "at",
            title: t("payment.refundedAt"),
            tight: true,
            cell: (row) => <When at={row.refundedAt} />,
          },
        ]}
      />
      {refunds
        .filter((refund) => refund.state === "FAILED")
        .map((refund) => (
          <RefusedRefund key={refund.id} refund={refund} />
        ))}
    </Card>
  );
}
