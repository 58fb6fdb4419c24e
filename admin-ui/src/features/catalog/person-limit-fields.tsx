import { Form, InputNumber, Switch } from "antd";
import { useTranslation } from "react-i18next";

interface PersonLimitFieldsProps {
  /** Where the fields are within the list they stand in. */
  path: (string | number)[];
  /** The same from the form's root. */
  at: (string | number)[];
}

/** How many pieces one person may have within so many days, and whether members pay less for them. */
export function PersonLimitFields({ path, at }: PersonLimitFieldsProps) {
  const { t } = useTranslation();
  const other = (name: string) => ({
    validator: (_: unknown, value: number | null, form: { getFieldValue: (path: unknown) => unknown }) =>
      (value ?? null) === null && (form.getFieldValue([...at, name]) ?? null) !== null
        ? Promise.reject(new Error(t("catalog.together")))
        : Promise.resolve(),
  });
  const pair = (name: string, rival: string, most: number, label: string) => (
    <Form.Item
      name={[...path, name]}
      label={label}
      dependencies={[[...at, rival]]}
      rules={[(form) => ({ validator: (rule, value) => other(rival).validator(rule, value, form) })]}
    >
      <InputNumber min={1} max={most} precision={0} style={{ width: "100%" }} />
    </Form.Item>
  );
  return (
    <>
      {pair("maxPerPerson", "perPersonDays", 10_000, t("catalog.maxPerPerson"))}
      {pair("perPersonDays", "maxPerPerson", 365, t("catalog.perPersonDays"))}
      <Form.Item
        name={[...path, "tierDiscount"]}
        label={t("catalog.tierDiscount")}
        extra={t("catalog.tierDiscountHint")}
        valuePropName="checked"
      >
        <Switch />
      </Form.Item>
    </>
  );
}
