import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OverviewQuery } from "@/shared/api/generated/graphql";
import { Bone } from "@/shared/parts/states";
import { useCan } from "@/shared/session/me";
import styles from "./home.module.css";

/** Decisions of people that wait, each with the way to them, in one line; undefined: not known yet. */
export function Also({ waiting }: { waiting: OverviewQuery["overview"]["waiting"] | undefined }) {
  const { t } = useTranslation();
  const can = useCan();
  if (!waiting)
    return (
      <p className={styles.also}>
        <Bone width={220} height={14} />
      </p>
    );
  const { campaigns, invoices, referrals } = waiting;
  return (
    <p className={styles.also}>
      {campaigns > 0 && can("CAMPAIGNS_APPROVE") && (
        <Link to="/campaigns" search={{ queue: "review" }}>
          {t("home.toApprove", { count: campaigns })}
        </Link>
      )}
      {invoices > 0 && can("INVOICES_WRITE") && (
        <Link to="/invoices">{t("home.toIssue", { count: invoices })}</Link>
      )}
      {referrals > 0 && can("REFERRALS_WRITE") && (
        <Link to="/invitations/people" search={{ state: "REVIEW" }}>
          {t("home.toDecide", { count: referrals })}
        </Link>
      )}
    </p>
  );
}
