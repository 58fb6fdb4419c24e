import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { QuotePartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney, isZero } from "@/shared/money/money";
import { Price } from "@/shared/money/Price";
import classes from "./Totals.module.css";

type TotalsProps = {
  quote: Pick<QuotePartsFragment, "steps" | "total" | "discount">;
  /** What the buyer's wallet pays of the total, where it is to. */
  wallet?: QuotePartsFragment["wallet"];
  busy?: boolean;
};

/** What is to be paid, step by step, as the server reckoned it. */
export function Totals({ quote, wallet, busy = false }: TotalsProps) {
  const { t, i18n } = useTranslation();
  return (
    <dl className={classes.totals} aria-busy={busy}>
      {quote.steps.map((step, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of the steps is what they mean
          key={index}
          className={classes.step}
          data-saving={step.amount.amount.startsWith("-") || undefined}
        >
          <dt>{step.label}</dt>
          <dd>{formatMoney(step.amount, i18n.language)}</dd>
        </div>
      ))}
      {wallet && (
        <>
          <div className={classes.step}>
            <dt>{t("totals.sum")}</dt>
            <dd>{formatMoney(quote.total, i18n.language)}</dd>
          </div>
          <div className={classes.step}>
            <dt>{t("totals.fromWallet")}</dt>
            <dd>-{formatMoney(wallet.pays, i18n.language)}</dd>
          </div>
        </>
      )}
      <div className={classes.total}>
        <dt>{t("totals.toPay")}</dt>
        <dd>
          <Price money={wallet ? wallet.left : quote.total} size="l" />
        </dd>
      </div>
      {!isZero(quote.discount) && (
        <div className={classes.saved}>
          <dt className="visually-hidden">{t("totals.savedLabel")}</dt>
          <dd>
            {t("totals.saved", { amount: formatMoney(quote.discount, i18n.language).replace(/^-/, "") })}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The same room before the total is known. */
export function TotalsSkeleton() {
  return (
    <div className={classes.totals} aria-hidden="true">
      <Skeleton height={20} />
      <Skeleton height={20} />
      <Skeleton height={44} mt={8} />
    </div>
  );
}
