import { Link } from "@tanstack/react-router";
import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { decimal, formatMoney, minorUnits } from "@/shared/format/money";
import { useCan } from "@/shared/session/me";
import { useAloneUpTo } from "@/shared/shop/currencies";

/** What an offer outside a campaign may cost (null: nothing bounds it), and whether one person may give that away. */
export function Alone({ cost, currency }: { cost: bigint | null; currency: string }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const limit = useAloneUpTo()[currency];
  if (!limit) return null;
  const most = formatMoney(limit, i18n.language);
  const fine = cost !== null && cost <= (minorUnits(limit.amount, currency) ?? 0n);
  const words =
    cost === null
      ? t("alone.unbounded", { most })
      : t(fine ? "alone.fine" : "alone.dear", {
          cost: formatMoney({ amount: decimal(cost, currency), currency }, i18n.language),
          most,
        });
  return (
    <div role="status">
      {fine ? (
        <p className="soft">{words}</p>
      ) : (
        <Alert
          type="warning"
          showIcon
          title={words}
          description={
            can("CAMPAIGNS_WRITE") ? <Link to="/campaigns">{t("alone.instead")}</Link> : t("alone.instead")
          }
        />
      )}
    </div>
  );
}
