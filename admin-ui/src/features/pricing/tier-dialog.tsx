import { Form, Input, InputNumber, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import type { Answer } from "@/shared/acts/answer";
import { ask } from "@/shared/api/ask";
import type { MemberTierInput, TranslatedInput } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { useCurrencies } from "@/shared/shop/currencies";
import { CreateMemberTier, UpdateMemberTier } from "./documents";
import type { TierRow } from "./tiers";

interface Values {
  names: TranslatedInput;
  benefits: TranslatedInput;
  threshold: string;
  percent: number;
  keepDays: number;
  active: boolean;
}

/** What a tier is called, what reaches it, and what it brings. */
export function TierDialog({ tier, onClose }: { tier: TierRow | null; onClose: () => void }) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  const [first] = useCurrencies();
  const currency = tier?.threshold.currency ?? first ?? "";
  const required = { required: true, whitespace: true, message: t("field.required") };
  const run = (values: Values): Promise<Answer> => {
    const input: MemberTierInput = {
      names: values.names,
      benefits: values.benefits,
      threshold: { amount: values.threshold.trim(), currency },
      discountBps: Math.round(values.percent * 100),
      keepDays: values.keepDays,
      active: values.active,
    };
    return tier
      ? ask(UpdateMemberTier, { id: tier.id, version: tier.version, input }).then(
          (data) => data.updateMemberTier,
        )
      : ask(CreateMemberTier, { input, idempotencyKey: keyFor(input) }).then((data) => data.createMemberTier);
  };
  const words = (name: "names" | "benefits", label: string) =>
    (["zhCn", "en"] as const).map((language) => (
      <Form.Item
        key={language}
        name={[name, language]}
        label={`${label} · ${t(language === "en" ? "settings.languages.en" : "settings.languages.zh-CN")}`}
        rules={name === "names" ? [required] : []}
      >
        {name === "names" ? (
          <Input maxLength={40} lang={language === "en" ? "en" : "zh-CN"} />
        ) : (
          <Input.TextArea
            maxLength={500}
            autoSize={{ minRows: 2 }}
            lang={language === "en" ? "en" : "zh-CN"}
          />
        )}
      </Form.Item>
    ));
  return (
    <ActDialog
      title={t(tier ? "pricing.tier.change" : "pricing.tier.new")}
      act={t("act.save")}
      about={<p className="soft">{t("pricing.tier.about", { count: tier?.members ?? 0 })}</p>}
      initial={{
        names: tier ? { zhCn: tier.names.zhCn, en: tier.names.en } : { zhCn: "", en: "" },
        benefits: tier ? { zhCn: tier.benefits.zhCn, en: tier.benefits.en } : { zhCn: "", en: "" },
        threshold: tier?.threshold.amount ?? "",
        percent: (tier?.discountBps ?? 0) / 100,
        keepDays: tier?.keepDays ?? 30,
        active: tier?.active ?? true,
      }}
      run={run}
      done={t("pricing.tier.saved")}
      stale={["MemberTiers", "PricedVariants"]}
      onClose={onClose}
      disabled={currency === ""}
      width={640}
    >
      <div className="pair">{words("names", t("pricing.tier.name"))}</div>
      <div className="pair">
        <Form.Item
          name="threshold"
          label={t("pricing.tier.threshold")}
          extra={t("pricing.tier.thresholdHint")}
          rules={[moneyRule(currency, t("field.money"))]}
        >
          <MoneyInput currency={currency} />
        </Form.Item>
        <Form.Item
          name="percent"
          label={t("pricing.tier.discount")}
          extra={t("pricing.tier.discountHint")}
          rules={[{ required: true, message: t("field.required") }]}
        >
          <InputNumber min={0} max={90} precision={2} suffix="%" style={{ width: "100%" }} />
        </Form.Item>
        <Form.Item
          name="keepDays"
          label={t("pricing.tier.keep")}
          extra={t("pricing.tier.keepHint")}
          rules={[{ required: true, message: t("field.required") }]}
        >
          <InputNumber
            min={0}
            max={3660}
            precision={0}
            suffix={t("catalog.days")}
            style={{ width: "100%" }}
          />
        </Form.Item>
        <Form.Item name="active" label={t("pricing.list.active")} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
      <div className="pair">{words("benefits", t("pricing.tier.benefits"))}</div>
    </ActDialog>
  );
}
