import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { OrderPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney, plus } from "@/shared/format/money";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { useCan } from "@/shared/session/me";
import { RedirectRefund, RetryRefund } from "./documents";

type Refund = OrderPartsFragment["payments"][number]["refunds"][number];

interface Props {
  refund: Refund;
  onClose: () => void;
}

/** What staff may do about a refund that its provider refused. */
export function RefusedRefund({ refund }: { refund: Refund }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const [open, setOpen] = useState<"retry" | "redirect" | null>(null);
  if (!can("ORDERS_REFUND")) return null;
  const close = () => setOpen(null);
  return (
    <div className="row" style={{ padding: "12px 20px" }}>
      <span className="faint" style={{ flex: "1 1 200px" }}>
        {t("payment.owed", { amount: formatMoney(refund.amount, i18n.language) })}{" "}
        {!refund.wallet && t("order.refundTo.noWallet")}
      </span>
      <Button size="small" onClick={() => setOpen("retry")}>
        {t("payment.retry")}
      </Button>
      {refund.wallet && (
        <Button size="small" onClick={() => setOpen("redirect")}>
          {t("payment.redirect")}
        </Button>
      )}
      {open === "retry" && <Retry refund={refund} onClose={close} />}
      {open === "redirect" && <Redirect refund={refund} onClose={close} />}
    </div>
  );
}

/** Ask the provider again. */
function Retry({ refund, onClose }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <ActDialog
      title={t("payment.retryTitle")}
      act={t("payment.retry")}
      about={t("payment.retryAbout", { amount: formatMoney(refund.amount, i18n.language) })}
      run={({ reason }: { reason: string }) =>
        ask(RetryRefund, { input: { refundId: refund.id, reason: reason.trim() } }).then(
          (data) => data.retryRefund,
        )
      }
      done={t("payment.retried")}
      stale={["Order"]}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}

/** Give the money to the buyer's balance instead; what that comes to is said before. */
function Redirect({ refund, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const keyFor = useIdempotencyKey();
  if (!refund.wallet) return null;
  const amount = formatMoney(refund.amount, i18n.language);
  return (
    <ActDialog
      title={t("payment.redirectTitle")}
      act={`${t("payment.redirect")} ${amount}`}
      danger
      about={
        <>
          <p style={{ marginBottom: 8 }}>
            {t("payment.redirectAbout", {
              amount,
              before: formatMoney(refund.wallet, i18n.language),
              after: formatMoney(plus(refund.wallet, refund.amount), i18n.language),
            })}
          </p>
          <p className="soft">{t("payment.redirectAsk")}</p>
        </>
      }
      run={({ reason }: { reason: string }) => {
        const input = { refundId: refund.id, reason: reason.trim() };
        return ask(RedirectRefund, { input, idempotencyKey: keyFor(input) }).then(
          (data) => data.redirectRefund,
        );
      }}
      done={t("payment.redirected")}
      stale={["Order", "Person", "WalletEntries"]}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}
