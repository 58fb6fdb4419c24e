import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

export interface SecretValues {
  number?: string | undefined;
  secret?: string | undefined;
  url?: string | undefined;
}

/** The secret as the server takes it: what was left empty is not there. */
export const secretOf = ({ number, secret, url }: SecretValues) => ({
  number: number?.trim() || null,
  secret: secret?.trim() || null,
  url: url?.trim() || null,
});

/** Where a refusal about the secret is shown: at the part it names, or else at the password. */
export const secretField = (name: (string | number)[]) =>
  name[0] === "secret" ? [name[1] ?? "secret"] : name;

/** What holders are to see. It is typed once and never shown to staff again. */
export function SecretFields({ autoFocus = false }: { autoFocus?: boolean }) {
  const { t } = useTranslation();
  const plain = { autoComplete: "off", spellCheck: false, className: "mono" };
  return (
    <>
      <Form.Item name="number" label={t("shared.number")}>
        <Input {...plain} autoFocus={autoFocus} maxLength={64} />
      </Form.Item>
      <Form.Item name="secret" label={t("shared.secret")} extra={t("shared.secretHint")}>
        <Input.Password {...plain} autoComplete="new-password" maxLength={255} />
      </Form.Item>
      <Form.Item name="url" label={t("shared.url")}>
        <Input {...plain} type="url" maxLength={1000} />
      </Form.Item>
    </>
  );
}
