import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { Card } from "@/shared/parts/page";
import { AccountRuleFields } from "./account-rule-fields";
import styles from "./catalog.module.css";
import { useChannels } from "./channels-known";
import { KindFields } from "./kind-fields";
import { PersonLimitFields } from "./person-limit-fields";
import { PriceFields } from "./price-fields";
import { blankVariant, type VariantValues } from "./product-values";

/** The values a customer chooses among; one that was saved keeps its identity and cannot be removed. */
export function VariantFields() {
  const { t } = useTranslation();
  return (
    <Form.List name="variants">
      {(fields, { add, remove }) => (
        <Card
          title={t("catalog.variants")}
          acts={
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add(blankVariant())}>
              {t("catalog.addVariant")}
            </Button>
          }
        >
          {fields.map((field, at) => (
            <Variant
              key={field.key}
              name={field.name}
              at={at}
              remove={fields.length > 1 ? () => remove(field.name) : null}
            />
          ))}
        </Card>
      )}
    </Form.List>
  );
}

function Variant({ name, at, remove }: { name: number; at: number; remove: (() => void) | null }) {
  const { t } = useTranslation();
  const [{ currency }] = useChannels();
  const form = Form.useFormInstance();
  const kind = Form.useWatch<VariantValues["kind"]>(["variants", name, "kind"], form);
  const saved = Boolean(form.getFieldValue(["variants", name, "id"]));
  const required = { required: true, message: t("field.required") };
  return (
    <fieldset className={styles.variant}>
      <div className={styles.variantHead}>
        <b>{t("catalog.variantAt", { at: at + 1 })}</b>
        {remove && !saved && (
          <Button type="text" danger icon={<DeleteOutlined aria-hidden="true" />} onClick={remove}>
            {t("act.remove")}
          </Button>
        )}
      </div>
      <div className="pair">
        <Form.Item
          name={[name, "names", "zhCn"]}
          label={`${t("catalog.variantName")} · ${t("settings.languages.zh-CN")}`}
          rules={[required]}
        >
          <Input maxLength={80} lang="zh-CN" />
        </Form.Item>
        <Form.Item
          name={[name, "names", "en"]}
          label={`${t("catalog.variantName")} · ${t("settings.languages.en")}`}
          rules={[required]}
        >
          <Input maxLength={80} lang="en" />
        </Form.Item>
      </div>
      <div className={styles.four}>
        <Form.Item name={[name, "sku"]} label={t("catalog.sku")} rules={[required]}>
          <Input maxLength={64} className="mono" autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Form.Item name={[name, "kind"]} label={t("catalog.kindLabel")}>
          <Select
            disabled={saved}
            options={(["CODE", "SHARED", "MEMBERSHIP", "TOPUP", "VOUCHER", "MANUAL"] as const).map(
              (value) => ({
                value,
                label: t(`catalog.kind.${value}`),
              }),
            )}
          />
        </Form.Item>
        <Form.Item
          name={[name, "faceValue"]}
          label={t("catalog.faceValue")}
          rules={[moneyRule(currency, t("field.money"), kind === "TOPUP")]}
        >
          <MoneyInput currency={currency} />
        </Form.Item>
        <KindFields name={name} kind={kind} />
        <Form.Item name={[name, "maxPerOrder"]} label={t("catalog.maxPerOrder")} rules={[required]}>
          <InputNumber min={1} max={1000} precision={0} style={{ width: "100%" }} />
        </Form.Item>
        <PersonLimitFields path={[name]} at={["variants", name]} />
      </div>
      {(kind === "TOPUP" || kind === "MANUAL") && <AccountRuleFields name={name} />}
      <PriceFields path={[name, "prices"]} />
    </fieldset>
  );
}
