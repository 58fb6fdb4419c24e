import { useTranslation } from "react-i18next";
import { formatMoney, isZero } from "@/shared/money/money";
import { PriceSteps } from "@/shared/pricing/PriceSteps";
import type { Order } from "./order";
import classes from "./Receipt.module.css";

/** What the order costs and whose it is. */
export function Receipt({ order }: { order: Order }) {
  const { t, i18n } = useTranslation();
  const at = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section className={`card ${classes.receipt}`} aria-labelledby="receipt">
      <h2 id="receipt" className={classes.title}>
        {t("receipt.title")}
      </h2>
      <PriceSteps steps={order.steps} total={order.total} totalLabel={t("receipt.total")} />
      <dl className={classes.facts}>
        {!isZero(order.fromWallet) && (
          <>
            <div>
              <dt>{t("receipt.fromWallet")}</dt>
              <dd>{formatMoney(order.fromWallet, i18n.language)}</dd>
            </div>
            <div>
              <dt>{t("receipt.otherwise")}</dt>
              <dd>{formatMoney(order.due, i18n.language)}</dd>
            </div>
          </>
        )}
        {!isZero(order.refunded) && (
          <div className={classes.back}>
            <dt>{t("receipt.refunded")}</dt>
            <dd>{formatMoney(order.refunded, i18n.language)}</dd>
          </div>
        )}
        {!isZero(order.backInWallet) && (
          <div className={classes.back}>
            <dt>{t("receipt.backInWallet")}</dt>
            <dd>{formatMoney(order.backInWallet, i18n.language)}</dd>
          </div>
        )}
        <div>
          <dt>{t("receipt.placed")}</dt>
          <dd>{at.format(new Date(order.placedAt))}</dd>
        </div>
        {order.contactMasked && (
          <div>
            <dt>{t("receipt.contact")}</dt>
            <dd>{order.contactMasked}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
