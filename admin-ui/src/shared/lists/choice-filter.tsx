import { Select } from "antd";

interface ChoiceFilterProps<Value extends string> {
  label: string;
  values: readonly Value[];
  /** What is chosen; undefined: any. */
  value: Value | undefined;
  word: (value: Value) => string;
  onChange: (value: Value | undefined) => void;
  width?: number;
}

/** Narrows a list to one of a few values, or to none of them in particular. */
export function ChoiceFilter<Value extends string>(props: ChoiceFilterProps<Value>) {
  const { label, values, value, word, onChange, width = 130 } = props;
  return (
    <Select<Value | null>
      allowClear
      aria-label={label}
      placeholder={label}
      style={{ minWidth: width }}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      options={values.map((one) => ({ value: one, label: word(one) }))}
    />
  );
}
