import { Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/shared/rules/field";
import styles from "@/shared/rules/form.module.css";

type Both = { zhCn: string; en: string };

interface BothProps {
  at: string;
  label: string;
  hint?: string;
  value: Both;
  longest: number;
  /** More than one line. */
  rows?: number;
  /** Nothing in both languages is an answer as well. */
  optional?: boolean;
  onChange: (value: Both) => void;
}

/** The same words in both languages of the shop, side by side. */
export function BothFields({ at, label, hint, value, longest, rows, optional, onChange }: BothProps) {
  const { t } = useTranslation();
  const id = useId();
  const said = value.zhCn.trim() !== "" || value.en.trim() !== "";
  return (
    <div className={styles.pair}>
      {(["zhCn", "en"] as const).map((language) => {
        const field = {
          id: `${id}-${language}`,
          value: value[language],
          maxLength: longest,
          onChange: (event: { target: { value: string } }) =>
            onChange({ ...value, [language]: event.target.value }),
        };
        const missing = value[language].trim() === "" && (said || !optional);
        return (
          <Field
            key={language}
            at={`${at}.${language}`}
            id={field.id}
            label={`${label} · ${t(`builder.page.language.${language}`)}`}
            {...(hint ? { hint } : {})}
            wrong={missing ? t("field.required") : undefined}
          >
            {rows ? (
              <Input.TextArea {...field} autoSize={{ minRows: rows, maxRows: 20 }} />
            ) : (
              <Input {...field} />
            )}
          </Field>
        );
      })}
    </div>
  );
}
