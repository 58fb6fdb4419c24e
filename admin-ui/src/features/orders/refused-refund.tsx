import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { OrderPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney, plus } from "@/shared/format/money";
import { RedirectRefund, RetryRefund } from "./documents";

type Refund = OrderPartsFragment["payments"][number]["refunds"][number];

interface Props {
  refund: Refund;
  onClose: () => void;
}

/** Ask the provider again. */
export function Retry({ refund, onClose }: Props) {
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
export function Redirect({ refund, onClose }: Props) {
  const { t, i18n } = useTranslation();
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
      run={({ reason }: { reason: string }) =>
        ask(RedirectRefund, { input: { refundId: refund.id, reason: reason.trim() } }).then(
          (data) => data.redirectRefund,
        )
      }
      done={t("payment.redirected")}
      stale={["Order", "Person", "WalletEntries"]}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}
