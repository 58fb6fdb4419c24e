import { Alert, Button, Drawer, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refused } from "@/shared/acts/answer";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { MessageTemplatePartsFragment } from "@/shared/api/generated/graphql";
import { showAtField } from "@/shared/forms/refusal";
import { SetMessageText } from "./documents";
import { missingIn, unknownIn } from "./filled";
import { Preview } from "./preview";
import { Reset } from "./reset";
import { useTemplateName } from "./template-name";
import styles from "./texts.module.css";

type Text = MessageTemplatePartsFragment["texts"][number];

interface TextDialogProps {
  template: MessageTemplatePartsFragment;
  text: Text;
  /** Whether this person may change it. */
  may: boolean;
  onClose: () => void;
}

/** A message in one language: its texts, what may stand in braces, and how it arrives. */
export function TextDialog({ template, text, may, onClose }: TextDialogProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useTemplateName();
  const [form] = Form.useForm<Text["words"]>();
  const [words, setWords] = useState(text.words);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = useAct({
    run: async (wanted: Text["words"]) => {
      setRefusal(null);
      const input = { template: template.name, locale: text.locale, version: text.version, ...wanted };
      const answer = (await ask(SetMessageText, { input })).setMessageText;
      if (refused(answer) && !showAtField(form, answer)) setRefusal(answer.message);
      return answer;
    },
    done: t("template.saved"),
    stale: ["MessageTemplates"],
    onDone: onClose,
  });
  const rule = (part: "subject" | "inEmail" | "inSms") => ({
    validator: (_: unknown, value: string) => {
      const unknown = unknownIn(value, template.variables);
      if (unknown.length > 0)
        return Promise.reject(new Error(t("template.unknown", { names: unknown.join(" ") })));
      const missing = part === "subject" ? [] : missingIn(value, template.variables, part);
      return missing.length > 0
        ? Promise.reject(new Error(t("template.missing", { names: missing.join(" ") })))
        : Promise.resolve();
    },
  });
  const needed = { required: true, whitespace: true, message: t("field.required") };
  return (
    <Drawer
      open
      size={960}
      onClose={onClose}
      title={`${nameOf(template.name)} · ${t(text.locale === "EN" ? "settings.languages.en" : "settings.languages.zh-CN")}`}
      extra={may && text.edited && <Reset template={template} text={text} onDone={onClose} />}
    >
      <div className={styles.pair}>
        <Form<Text["words"]>
          form={form}
          layout="vertical"
          disabled={!may}
          initialValues={text.words}
          onValuesChange={(_, values) => setWords(values)}
          onFinish={(values) => save.mutate(values)}
        >
          {refusal && <Alert type="error" role="alert" title={refusal} style={{ marginBottom: 12 }} />}
          <Form.Item name="subject" label={t("template.subject")} rules={[needed, rule("subject")]}>
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item name="body" label={t("template.body")} rules={[needed, rule("inEmail")]}>
            <Input.TextArea autoSize={{ minRows: 8, maxRows: 20 }} maxLength={5000} />
          </Form.Item>
          <Form.Item name="short" label={t("template.short")} rules={[needed, rule("inSms")]}>
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={300} showCount />
          </Form.Item>
          <dl className={styles.variables} aria-label={t("template.variables")}>
            {template.variables.map((variable) => (
              <div key={variable.name}>
                <dt className="mono">{`{${variable.name}}`}</dt>
                <dd>
                  {i18n.language === "en" ? variable.meanings.en : variable.meanings.zhCn}
                  {(variable.inEmail || variable.inSms) && (
                    <span className="faint"> · {t("template.needed")}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <p className="faint">{t("template.noCodes")}</p>
          {may && (
            <div className="row" style={{ marginTop: 16 }}>
              <Button type="primary" htmlType="submit" loading={save.isPending}>
                {t("act.save")}
              </Button>
              <Button onClick={onClose}>{t("template.leave")}</Button>
            </div>
          )}
        </Form>
        <Preview words={words} variables={template.variables} locale={text.locale} />
      </div>
    </Drawer>
  );
}
