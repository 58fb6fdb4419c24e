import { TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

type CodeFieldProps = { value: string; onChange: (code: string) => void; error?: string };

/** Six digits as they were received; a phone offers them from the message. */
export function CodeField({ value, onChange, error }: CodeFieldProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextInput
      ref={field}
      size="lg"
      name="code"
      label={t("verify.code")}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={8}
      required
      withAsterisk={false}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
