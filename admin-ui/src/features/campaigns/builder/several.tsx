import { Select } from "antd";

interface SeveralProps {
  label: string;
  value: string[];
  options: { value: string; label: string }[];
  placeholder: string;
  onChange: (value: string[]) => void;
}

/** Several of some, where none means all. */
export function Several({ label, value, options, placeholder, onChange }: SeveralProps) {
  return (
    <Select
      mode="multiple"
      aria-label={label}
      style={{ width: "100%" }}
      value={value}
      options={options}
      placeholder={placeholder}
      onChange={onChange}
    />
  );
}
