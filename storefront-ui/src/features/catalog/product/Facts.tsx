import { useTranslation } from "react-i18next";
import type { FulfilmentKind } from "@/shared/api/generated/graphql";
import { BoltIcon, ClockIcon, ShieldIcon } from "@/shared/ui/icons";
import classes from "./Facts.module.css";

type FactsProps = {
  promise: string;
  kind: FulfilmentKind;
  validityDays?: number | null;
  refundNote: string;
};

/** What one asks before paying: how soon, for how long, and what if. */
export function Facts({ promise, kind, validityDays, refundNote }: FactsProps) {
  const { t } = useTranslation();
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
      <li>
        <ShieldIcon />
        <span>{refundNote}</span>
      </li>
    </ul>
  );
}
