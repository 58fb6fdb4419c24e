import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { formatMoney, isZero } from "@/shared/money/money";
import { Price } from "@/shared/money/Price";
import { webAddress } from "@/shared/ui/address";
import { OpenIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { QrCode } from "@/shared/ui/QrCode";
import { useHandheld } from "@/shared/ui/useMedia";
import { Countdown } from "./Countdown";
import { orderKey } from "./liveOrder";
import type { Order, OrderRef } from "./order";
import classes from "./PaymentPanel.module.css";

const StartPayment = graphql(`
  mutation StartPayment($input: StartPaymentInput!) {
    startPayment(input: $input) {
      __typename
      ... on Payment { id state payUrl expiresAt }
      ... on UserError { code message }
    }
  }
`);

type PaymentPanelProps = { order: Order; reference: OrderRef; clockLag: number; returned: boolean };

/** The way to pay: a code to scan on a desktop, a button on a phone, and always how long is left. */
export function PaymentPanel({ order, reference, clockLag, returned }: PaymentPanelProps) {
  const { t, i18n } = useTranslation();
  const handheld = useHandheld();
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: () =>
      ask(StartPayment, {
        input: "id" in reference ? { orderId: reference.id } : { lookupToken: reference.lookupToken },
      }).then((data) => data.startPayment),
    onSettled: () => queries.invalidateQueries({ queryKey: orderKey(reference) }),
  });
  const { payment } = order;
  const payUrl = payment?.state === "PENDING" ? webAddress(payment.payUrl) : undefined;
  const until = payment?.state === "PENDING" ? payment.expiresAt : order.expiresAt;
  const refusal = start.data && start.data.__typename !== "Payment" ? start.data : undefined;
  const amount = formatMoney(order.due, i18n.language);
  return (
    <section className={`card ${classes.panel}`} aria-labelledby="pay">
      <div className={classes.due}>
        <h2 id="pay" className={classes.title}>
          {t("pay.title")}
        </h2>
        <Price money={order.due} size="xl" />
        {!isZero(order.fromWallet) && (
          <p className={classes.left}>
            {t("pay.fromWallet", {
              amount: formatMoney(order.fromWallet, i18n.language),
              total: formatMoney(order.total, i18n.language),
            })}
          </p>
        )}
        {until && (
          <p className={classes.left}>
            {t("pay.left")} <Countdown until={until} clockLag={clockLag} />
          </p>
        )}
      </div>
      {payment?.state === "DECLINED" && <Notice tone="danger" live title={t("pay.declined")} />}
      {refusal && <Notice tone="danger" live title={refusal.message} />}
      {start.error && <Notice tone="danger" live title={t("pay.unavailable")} />}
      {payUrl ? (
        <div className={classes.ways}>
          {!handheld && (
            <div className={classes.scan}>
              <QrCode text={payUrl} label={t("pay.qr")} size={216} />
              <p className="muted">{t("pay.scan")}</p>
            </div>
          )}
          {handheld ? (
            <Button component="a" href={payUrl} size="lg" fullWidth>
              {returned ? t("pay.again", { amount }) : t("pay.now", { amount })}
            </Button>
          ) : (
            <Button
              component="a"
              href={payUrl}
              target="_blank"
              rel="noopener"
              size="md"
              variant="light"
              rightSection={<OpenIcon size={18} />}
            >
              {t("pay.open")}
            </Button>
          )}
        </div>
      ) : (
        <div className={classes.ways}>
          <p className="muted">{payment ? t("pay.renewText") : t("pay.missingText")}</p>
          <Button size="lg" loading={start.isPending} onClick={() => start.mutate()}>
            {t("pay.start", { amount })}
          </Button>
        </div>
      )}
      <p className={classes.note}>{t("pay.note")}</p>
    </section>
  );
}
