import { InputNumber, Switch } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type Amount, minorUnits } from "@/shared/format/money";
import { MoneyInput } from "@/shared/forms/money-input";
import { Field } from "./field";
import styles from "./form.module.css";

interface Common {
  at: string;
  label: string;
  hint?: string;
}

interface MoneyFieldProps extends Common {
  value: Amount | null | undefined;
  currency: string;
  onChange: (value: Amount | null) => void;
  /** Nothing is an answer as well: no limit. */
  optional?: boolean;
}

/** An amount of the campaign's currency. */
export function AmountField({ at, label, hint, value, currency, onChange, optional }: MoneyFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const text = value?.amount ?? "";
  const wrong = text.trim() ? minorUnits(text, currency) === null : !optional;
  return (
    <Field
      at={at}
      id={id}
      label={label}
      {...(hint ? { hint } : {})}
      wrong={wrong ? t("field.money") : undefined}
    >
      <MoneyInput
        id={id}
        currency={currency}
        value={text}
        allowClear={optional ?? false}
        onChange={(event) => {
          const amount = event.target.value;
          onChange(amount.trim() || !optional ? { amount, currency } : null);
        }}
      />
    </Field>
  );
}

interface NumberFieldProps extends Common {
  value: number | null | undefined;
  min: number;
  max: number;
  onChange: (value: number | null) => void;
  optional?: boolean;
  suffix?: string;
}

/** A whole number. */
export function NumberField({
  at,
  label,
  hint,
  value,
  min,
  max,
  onChange,
  optional,
  suffix,
}: NumberFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const empty = value === null || value === undefined;
  return (
    <Field
      at={at}
      id={id}
      label={label}
      {...(hint ? { hint } : {})}
      wrong={empty && !optional ? t("field.required") : undefined}
    >
      <InputNumber
        id={id}
        style={{ width: "100%" }}
        value={value ?? null}
        min={min}
        max={max}
        precision={0}
        {...(suffix ? { suffix } : {})}
        onChange={(next) => onChange(next === null ? null : Number(next))}
      />
    </Field>
  );
}

interface OffFieldProps extends Common {
  bps: number;
  onChange: (bps: number) => void;
}

const WHOLE = 10_000;

/** A part off, as the reader thinks of it: 10 % off in English, 9 折 in Chinese, where the other is said beside it. */
export function OffField({ at, label, bps, onChange }: OffFieldProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const folds = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 }).format(
    (WHOLE - bps) / 1000,
  );
  return (
    <Field
      at={at}
      id={id}
      label={label}
      hint={bps >= WHOLE ? t("builder.free") : t("builder.folds", { folds, left: (WHOLE - bps) / 100 })}
    >
      <InputNumber
        id={id}
        style={{ width: "100%" }}
        value={bps / 100}
        min={0.01}
        max={100}
        step={1}
        suffix="%"
        onChange={(next) => onChange(Math.round(Number(next ?? 0) * 100))}
      />
    </Field>
  );
}

/** Something that holds or does not. */
export function Toggle({
  label,
  on,
  onChange,
}: {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <div className={styles.toggle}>
      <Switch size="small" checked={on} onChange={onChange} aria-label={label} />
      <span aria-hidden="true">{label}</span>
    </div>
  );
}
