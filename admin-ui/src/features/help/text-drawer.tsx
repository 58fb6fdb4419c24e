import { Alert, Button, Drawer, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refused } from "@/shared/acts/answer";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { HelpTextsPartsFragment } from "@/shared/api/generated/graphql";
import { showAtField } from "@/shared/forms/refusal";
import { SetHelpText } from "./documents";
import styles from "./help.module.css";
import { Preview } from "./preview";
import { Reset } from "./reset";

type Text = HelpTextsPartsFragment["texts"][number];

interface TextDrawerProps {
  slug: string;
  text: Text;
  /** Whether this person may change it. */
  may: boolean;
  onClose: () => void;
}

/** A help page in one language: its words beside what buyers read. */
export function TextDrawer({ slug, text, may, onClose }: TextDrawerProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Text["words"]>();
  const [words, setWords] = useState(text.words);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = useAct({
    run: async (wanted: Text["words"]) => {
      setRefusal(null);
      const input = { page: slug, locale: text.locale, version: text.version, ...wanted };
      const answer = (await ask(SetHelpText, { input })).setHelpText;
      if (refused(answer) && !showAtField(form, answer)) setRefusal(answer.message);
      return answer;
    },
    done: t("help.saved"),
    stale: ["HelpTexts"],
    onDone: onClose,
  });
  const needed = { required: true, whitespace: true, message: t("field.required") };
  const language = t(text.locale === "EN" ? "settings.languages.en" : "settings.languages.zh-CN");
  return (
    <Drawer
      open
      size={1080}
      onClose={onClose}
      title={`${text.words.title} · ${language}`}
      extra={may && text.edited && <Reset slug={slug} text={text} onDone={onClose} />}
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
          <Form.Item name="title" label={t("help.title")} rules={[needed]}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item name="summary" label={t("help.summary")} extra={t("help.summaryHelp")} rules={[needed]}>
            <Input maxLength={200} showCount />
          </Form.Item>
          <Form.Item name="body" label={t("help.body")} extra={t("help.markup")} rules={[needed]}>
            <Input.TextArea autoSize={{ minRows: 14, maxRows: 28 }} maxLength={20_000} />
          </Form.Item>
          {may && (
            <div className="row" style={{ marginTop: 16 }}>
              <Button type="primary" htmlType="submit" loading={save.isPending}>
                {t("act.save")}
              </Button>
              <Button onClick={onClose}>{t("template.leave")}</Button>
            </div>
          )}
        </Form>
        <Preview words={words} />
      </div>
    </Drawer>
  );
}
