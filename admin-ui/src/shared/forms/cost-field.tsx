import { Form, Select, Space } from "antd";
import { useTranslation } from "react-i18next";
import { currencies } from "@/shared/format/money";
import { MoneyInput, moneyRule } from "./money-input";

interface CostFieldProps {
  name: string;
  label: string;
  hint: string;
}

/** What something was bought for, in the currency it was bought in (the form's `currency`). Nothing is converted. */
export function CostField({ name, label, hint }: CostFieldProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const currency: string = Form.useWatch("currency", form) ?? currencies[0];
  return (
    <Form.Item
      label={label}
      extra={currency === currencies[0] ? hint : t("field.foreignCost", { currency })}
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
        <Form.Item name="currency" noStyle>
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
