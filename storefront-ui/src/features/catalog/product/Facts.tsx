import { useTranslation } from "react-i18next";
import type { FulfilmentKind } from "@/shared/api/generated/graphql";
import { BoltIcon, ClockIcon, ShieldIcon } from "@/shared/ui/icons";
import classes from "./Facts.module.css";

type FactsProps = {
  promise: string;
  kind: FulfilmentKind;
  validityDays?: number | null;
  redeemBy?: string | null;
  refundNote: string;
};

/** What one asks before paying: how soon, for how long, and what if. */
export function Facts({ promise, kind, validityDays, redeemBy, refundNote }: FactsProps) {
  const { t, i18n } = useTranslation();
  return (
    <ul className={classes.facts}>
      <li>
        <BoltIcon />
        <span>{promise}</span>
      </li>
      {validityDays != null && (
        <li>
          <ClockIcon />
          <span>
            {kind === "MEMBERSHIP"
              ? t("product.membershipDays", { count: validityDays })
              : t("product.validity", { count: validityDays })}
          </span>
        </li>
      )}
      {redeemBy != null && (
        <li>
          <ClockIcon />
          <span>{t("product.redeemBy", { day: dayOf(redeemBy, i18n.language) })}</span>
        </li>
      )}
      <li>
        <ShieldIcon />
        <span>{refundNote}</span>
      </li>
    </ul>
  );
}

const dayOf = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
