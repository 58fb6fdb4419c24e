import { Form, Select, Space } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { currencies } from "@/shared/format/money";
import { useCurrencies } from "@/shared/shop/currencies";
import { MoneyInput, moneyRule } from "./money-input";

interface CostFieldProps {
  name: string;
  label: string;
  hint: string;
}

/** What something was bought for, in the currency it was bought in: the form's `currency`, at first the shop's own. */
export function CostField({ name, label, hint }: CostFieldProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const [own] = useCurrencies();
  const chosen: string | undefined = Form.useWatch("currency", form);
  const currency = chosen || own || "";
  useEffect(() => {
    if (own && !form.getFieldValue("currency")) form.setFieldValue("currency", own);
  }, [own, form]);
  return (
    <Form.Item
      label={label}
      extra={currency === own ? hint : t("field.foreignCost", { currency })}
      htmlFor={name}
      required
    >
      <Space.Compact block>
        <Form.Item
          name={name}
          noStyle
          dependencies={["currency"]}
          rules={[moneyRule(currency, t("field.money"))]}
        >
          <MoneyInput currency={currency} suffix={null} />
        </Form.Item>
        <Form.Item name="currency" noStyle rules={[{ required: true, message: t("field.required") }]}>
          <Select
            aria-label={t("field.currency")}
            style={{ width: 96 }}
            options={currencies.map((value) => ({ value, label: value }))}
          />
        </Form.Item>
      </Space.Compact>
    </Form.Item>
  );
}
