import { useTranslation } from "react-i18next";
import type { AlertRulePartsFragment } from "@/shared/api/generated/graphql";
import { shown } from "./amounts";

/** From when on a rule makes an alert, in words. */
export function Threshold({ rule }: { rule: Pick<AlertRulePartsFragment, "kind" | "unit" | "threshold"> }) {
  const { t } = useTranslation();
  return <>{t(`alert.effect.${rule.kind}`, { amount: shown(rule.threshold, rule.unit) })}</>;
}
