import { Input, type InputProps } from "antd";
import { minorUnits } from "@/shared/format/money";

/** A decimal amount typed as text: it is never a float on its way. */
export function MoneyInput({ currency, ...input }: InputProps & { currency: string }) {
  return (
    <Input
      inputMode="decimal"
      autoComplete="off"
      maxLength={16}
      suffix={<span className="faint">{currency}</span>}
      {...input}
    />
  );
}

/** Form rule: an amount of that currency, not negative. */
export function moneyRule(currency: string, message: string, required = true) {
  return {
    validator: (_: unknown, value: string | null | undefined) => {
      if (!value?.trim()) return required ? Promise.reject(new Error(message)) : Promise.resolve();
      const minor = minorUnits(value, currency);
      return minor !== null && minor >= 0n ? Promise.resolve() : Promise.reject(new Error(message));
    },
  };
}
