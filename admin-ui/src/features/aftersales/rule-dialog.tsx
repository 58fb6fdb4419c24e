import { Checkbox, Form, InputNumber, Radio, Select } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { PolicyRuleInput, RulePartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { When } from "@/shared/parts/values";
import { useCurrencies } from "@/shared/shop/currencies";
import { SetPolicyRule } from "./documents";

type RuleValues = Omit<PolicyRuleInput, "kind" | "stage" | "version" | "aloneUpTo"> & { aloneUpTo?: string };

/** Change one cell of the matrix; cases that are open keep the rule they were opened under. */
export function RuleDialog({ rule, onClose }: { rule: RulePartsFragment; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { kind, stage, version } = rule;
  const [own] = useCurrencies();
  const currency = rule.aloneUpTo?.currency ?? own ?? "";
  return (
    <ActDialog
      title={`${t(`catalog.kind.${kind}`)} · ${t(`policy.stage.${stage}`)}`}
      act={t("act.save")}
      about={
        <p className="soft">
          {t("policy.changeAbout")} {t("policy.changed")} <When at={rule.changedAt} />
        </p>
      }
      initial={{
        refund: rule.refund,
        approver: rule.approver,
        bearer: rule.bearer,
        couponReturns: rule.couponReturns,
        replacement: rule.replacement,
        windowDays: rule.windowDays,
        aloneUpTo: rule.aloneUpTo?.amount ?? "",
      }}
      run={({ aloneUpTo, windowDays, ...values }: RuleValues) => {
        const limit = aloneUpTo?.trim();
        const input = {
          ...values,
          windowDays: windowDays ?? null,
          aloneUpTo: limit ? { amount: limit, currency } : null,
          kind,
          stage,
          version,
        };
        return ask(SetPolicyRule, { input }).then((data) => data.setPolicyRule);
      }}
      done={t("policy.saved")}
      stale={["PolicyRules"]}
      onClose={onClose}
      disabled={currency === ""}
    >
      <Form.Item name="refund" label={t("policy.refundLabel")}>
        <Radio.Group
          vertical
          options={(["ALLOWED", "APPROVAL", "REFUSED"] as const).map((value) => ({
            value,
            label: t(`policy.refund.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="windowDays" label={t("policy.window")} extra={t("policy.windowHint")}>
        <InputNumber min={1} max={365} precision={0} style={{ width: "100%" }} suffix={t("catalog.days")} />
      </Form.Item>
      <Form.Item
        name="aloneUpTo"
        label={t("policy.aloneUpTo")}
        extra={t("policy.aloneUpToHint")}
        rules={[moneyRule(currency, t("field.money"), false)]}
      >
        <MoneyInput currency={currency} />
      </Form.Item>
      <Form.Item
        name="replacement"
        label={t("policy.replacementLabel")}
        extra={t("policy.replacementHint", {
          count: rule.replacementDays,
          amount: formatMoney(rule.replacementUpTo, i18n.language),
        })}
      >
        <Radio.Group
          vertical
          options={(["AUTO", "APPROVAL", "REFUSED"] as const).map((value) => ({
            value,
            label: t(`policy.replacement.${value}`),
          }))}
        />
      </Form.Item>
      <div className="pair">
        <Form.Item name="approver" label={t("policy.approver")}>
          <Select
            options={(["FINANCE", "OWNER"] as const).map((value) => ({
              value,
              label: t(`role.${value}`),
            }))}
          />
        </Form.Item>
        <Form.Item name="bearer" label={t("policy.bearerLabel")}>
          <Select
            options={(["SHOP", "SUPPLIER", "CUSTOMER"] as const).map((value) => ({
              value,
              label: t(`policy.bearer.${value}`),
            }))}
          />
        </Form.Item>
      </div>
      <Form.Item name="couponReturns" valuePropName="checked">
        <Checkbox>{t("policy.couponReturns")}</Checkbox>
      </Form.Item>
    </ActDialog>
  );
}
