import { useTranslation } from "react-i18next";
import type { CampaignRowFragment } from "@/shared/api/generated/graphql";
import { formatMoney, minorUnits } from "@/shared/format/money";
import { Money } from "@/shared/parts/values";
import styles from "./campaigns.module.css";

const NEARLY = 80;

/** What is taken of a budget, paid and held, as words and as a bar. */
export function Budget({ campaign }: { campaign: Pick<CampaignRowFragment, "budget" | "spent"> }) {
  const { t, i18n } = useTranslation();
  const { budget, spent } = campaign;
  const minor = (amount: { amount: string; currency: string }) =>
    Number(minorUnits(amount.amount, amount.currency) ?? 0n);
  const taken = minor(spent.money) + minor(spent.held);
  if (!budget)
    return (
      <span>
        <Money value={spent.money} /> <small className="faint">{t("campaign.noBudget")}</small>
      </span>
    );
  const share = Math.min(100, Math.round((taken / Math.max(1, minor(budget))) * 100));
  return (
    <span className={styles.budget}>
      <span className="numeral">
        {t("campaign.spentOf", {
          spent: formatMoney(spent.money, i18n.language),
          budget: formatMoney(budget, i18n.language),
        })}
      </span>
      <span className={styles.track} aria-hidden="true">
        <i className={share >= NEARLY ? styles.nearly : undefined} style={{ width: `${share}%` }} />
      </span>
    </span>
  );
}
