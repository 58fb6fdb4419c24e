import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

/** What a picture shows, in both languages, for who does not see it. */
export function AltFields() {
  const { t } = useTranslation();
  return (
    <>
      {(["zhCn", "en"] as const).map((language) => {
        const lang = language === "zhCn" ? "zh-CN" : "en";
        return (
          <Form.Item
            key={language}
            name={["altTexts", language]}
            label={`${t("media.alt")} · ${t(`settings.languages.${lang}`)}`}
            extra={language === "en" ? t("media.altHint") : undefined}
            rules={[{ required: true, whitespace: true, message: t("field.required") }]}
          >
            <Input lang={lang} maxLength={200} />
          </Form.Item>
        );
      })}
    </>
  );
}
