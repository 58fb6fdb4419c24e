import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { minorUnits } from "@/shared/format/money";
import { MoneyInput } from "./money-input";

interface MoneyFieldProps {
  label: string;
  extra?: string;
  /** In which it may be, the likeliest first; among several one is chosen. */
  currencies: string[];
  /** Whether so many minor units are an answer. */
  accepts: (minor: bigint) => boolean;
  focus?: boolean;
}

/** The form's values of a `MoneyField`: without a choice it is the first currency. */
export interface MoneyValues {
  amount: string;
  currency?: string | undefined;
}

/** What a `MoneyField` holds, as operations take it. */
export const moneyOf = ({ amount, currency }: MoneyValues, currencies: string[]) => ({
  amount: amount.trim(),
  currency: currency ?? currencies[0] ?? "",
});

/** An amount in a currency of the shop: fields `amount` and, where it sells in several, `currency`. */
export function MoneyField({ label, extra, currencies, accepts, focus }: MoneyFieldProps) {
  const { t } = useTranslation();
  const currency = Form.useWatch("currency", Form.useFormInstance<MoneyValues>()) ?? currencies[0];
  if (!currency) return null; // not known yet what the shop sells in
  return (
    <>
      <Form.Item
        name="amount"
        label={label}
        {...(extra ? { extra } : {})}
        rules={[
          {
            validator: (_, value: string | undefined) => {
              const minor = minorUnits(value ?? "", currency);
              return minor !== null && accepts(minor)
                ? Promise.resolve()
                : Promise.reject(new Error(t("field.money")));
            },
          },
        ]}
      >
        <MoneyInput currency={currency} autoFocus={focus ?? false} />
      </Form.Item>
      {currencies.length > 1 && (
        <Form.Item name="currency" label={t("field.currency")} initialValue={currencies[0]}>
          <Select options={currencies.map((value) => ({ value, label: value }))} />
        </Form.Item>
      )}
    </>
  );
}
