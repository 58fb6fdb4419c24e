import { useQuery } from "@tanstack/react-query";
import { Form } from "antd";
import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { AlertRulePartsFragment } from "@/shared/api/generated/graphql";
import { stored } from "./amounts";
import { AlertsAtDocument } from "./documents";
import type { RuleValues } from "./rule-dialog";

/** What the rule does as it is being written, and how many alerts it would have at this moment. */
export function Effect({ rule }: { rule: AlertRulePartsFragment }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<RuleValues>();
  const amount = Form.useWatch("amount", form);
  const active = Form.useWatch("active", form);
  const after = Form.useWatch("escalateAfterMinutes", form);
  const to = Form.useWatch("escalateTo", form);
  const threshold = useDeferredValue(rule.unit === "NOTHING" ? 0 : stored(amount ?? 0, rule.unit));
  const fits = threshold >= rule.leastThreshold && threshold <= rule.greatestThreshold;
  const found = useQuery({
    ...asked(AlertsAtDocument, { kind: rule.kind, threshold }),
    enabled: fits && active !== false,
  });
  return (
    <div className="stack" style={{ gap: 4, marginBottom: 16 }} aria-live="polite">
      <p>
        {active === false ? t("alert.effectOff") : t(`alert.effect.${rule.kind}`, { amount: amount ?? "…" })}
      </p>
      {rule.kind === "COST_JUMP" && <p className="soft">{t("alert.effectPauses")}</p>}
      {active !== false && (
        <p className="soft">
          {found.data ? t("alert.effectNow", { count: found.data.alertsAt }) : t("alert.effectLooking")}
        </p>
      )}
      <p className="soft">
        {after && to
          ? t("alert.effectEscalates", { minutes: after, role: t(`role.${to}`) })
          : t("alert.effectStays")}
      </p>
    </div>
  );
}
