import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

interface CodeInputProps {
  focus?: boolean;
  /** Whether a recovery code will do as well. */
  recovery?: boolean;
  size?: "large";
}

/** The code of an authenticator: six digits, or a recovery code where the phone is not at hand. */
export function CodeInput({ focus, recovery = true, size }: CodeInputProps) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="code"
      label={t("factor.code")}
      extra={recovery ? t("factor.codeHint") : undefined}
      rules={[{ required: true, whitespace: true, message: t("field.required") }]}
    >
      <Input
        className="mono"
        style={size ? {} : { maxWidth: 240 }}
        autoFocus={focus ?? false}
        autoComplete="one-time-code"
        inputMode={recovery ? "text" : "numeric"}
        spellCheck={false}
        maxLength={20}
        {...(size ? { size } : {})}
      />
    </Form.Item>
  );
}
