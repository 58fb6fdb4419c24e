import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { OrderPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { useCan } from "@/shared/session/me";
import { AgreePayment, AskPayment, ConfirmPayment } from "./documents";

type Payment = OrderPartsFragment["payments"][number];

/** What staff may do about a payment of which no news comes. */
export function PaymentActs({ payment }: { payment: Payment }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const [doing, setDoing] = useState<"confirm" | "agree" | null>(null);
  const former = payment.formerProvider;
  const asking = useAct({
    run: () => ask(AskPayment, { id: payment.id }).then((data) => data.askPayment),
    done: (answer) =>
      answer.__typename === "Payment"
        ? t("payment.asked", { state: t(`payment.state.${answer.state}`) })
        : "",
    stale: ["Order", "Orders"],
  });
  if (!can("ORDERS_REFUND") && !can("PAYMENTS_CONFIRM")) return null;
  return (
    <div className="row" style={{ padding: "12px 20px" }}>
      <span className="faint" style={{ flex: "1 1 200px" }}>
        {t(former ? "payment.waitsForFormer" : "payment.noNews", {
          amount: formatMoney(payment.amount, i18n.language),
          number: payment.reference.slice(-6),
        })}
      </span>
      {!former && can("ORDERS_REFUND") && (
        <Button size="small" loading={asking.isPending} onClick={() => asking.mutate(undefined)}>
          {t("payment.ask")}
        </Button>
      )}
      {payment.state !== "PAID" && can("PAYMENTS_CONFIRM") && (
        <Button size="small" onClick={() => setDoing("confirm")}>
          {t("payment.confirm")}
        </Button>
      )}
      {former && can("PAYMENTS_CONFIRM") && (
        <Button size="small" onClick={() => setDoing("agree")}>
          {t("payment.agree")}
        </Button>
      )}
      {doing === "confirm" && <Confirm payment={payment} onClose={() => setDoing(null)} />}
      {doing === "agree" && <Agree payment={payment} onClose={() => setDoing(null)} />}
    </div>
  );
}

/** Close it for a provider that cannot be asked any more. */
function Agree({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  return (
    <ActDialog
      title={t("payment.agreeTitle", { amount: formatMoney(payment.amount, i18n.language) })}
      act={t("payment.agree")}
      about={t("payment.agreeAbout", { provider: payment.provider })}
      run={({ reason }: { reason: string }) =>
        ask(AgreePayment, { input: { paymentId: payment.id, reason: reason.trim() } }).then(
          (data) => data.agreePayment,
        )
      }
      done={t("payment.agreeDone")}
      stale={["Order", "Orders"]}
      onClose={onClose}
    >
      <WordsField label={t("payment.confirmHow")} focus />
    </ActDialog>
  );
}

interface Said {
  number: string;
  amount: string;
  reason: string;
}

function Confirm({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const keyFor = useIdempotencyKey();
  const { currency } = payment.amount;
  const due = formatMoney(payment.amount, i18n.language);
  return (
    <ActDialog
      title={t("payment.confirmTitle", { amount: due })}
      act={t("payment.confirm")}
      about={t("payment.confirmAbout")}
      run={({ number, amount, reason }: Said) => {
        const input = {
          paymentId: payment.id,
          number: number.trim(),
          amount: { amount: amount.trim(), currency },
          reason: reason.trim(),
        };
        return ask(ConfirmPayment, { input, idempotencyKey: keyFor(input) }).then(
          (data) => data.confirmPayment,
        );
      }}
      fieldName={(name) => (name[0] === "amount" ? ["amount"] : name)}
      done={t("payment.confirmed")}
      stale={["Order", "Orders"]}
      onClose={onClose}
    >
      <Form.Item
        name="number"
        label={t("payment.confirmNumber")}
        extra={t("payment.confirmNumberHint")}
        rules={[{ required: true, whitespace: true, message: t("field.required") }]}
      >
        <Input autoFocus autoComplete="off" spellCheck={false} maxLength={56} className="mono" />
      </Form.Item>
      <Form.Item
        name="amount"
        label={t("payment.confirmAmount")}
        extra={t("payment.confirmAmountHint", { amount: due })}
        rules={[moneyRule(currency, t("field.money"))]}
      >
        <MoneyInput currency={currency} />
      </Form.Item>
      <WordsField label={t("payment.confirmHow")} />
    </ActDialog>
  );
}
