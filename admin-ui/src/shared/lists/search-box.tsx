import { SearchOutlined } from "@ant-design/icons";
import { Input } from "antd";
import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 300;

interface SearchBoxProps {
  value: string | undefined;
  label: string;
  onChange: (text: string | undefined) => void;
  width?: number;
}

/** Free-text filter: asks after a pause in typing, at once on Enter. */
export function SearchBox({ value, label, onChange, width = 260 }: SearchBoxProps) {
  const [typed, setTyped] = useState(value ?? "");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => setTyped(value ?? ""), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (text: string) => {
    clearTimeout(timer.current);
    if (text.trim() !== (value ?? "")) onChange(text.trim() || undefined);
  };
  return (
    <Input
      allowClear
      type="search"
      aria-label={label}
      placeholder={label}
      prefix={<SearchOutlined aria-hidden="true" />}
      style={{ width, maxWidth: "100%" }}
      maxLength={200}
      value={typed}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => tell(text), PAUSE_MS);
      }}
      onPressEnter={() => tell(typed)}
    />
  );
}
