import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import { showAtField } from "@/shared/forms/refusal";
import { SetOwnName } from "./documents";

const LONGEST = 60;

/** By what name colleagues see who is signed in. */
export function NameForm({ name }: { name: string }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ name: string }>();
  const written = Form.useWatch("name", form) ?? name;
  const save = useAct({
    run: async (input: { name: string }) => {
      const answer = (await ask(SetOwnName, input)).setOwnName;
      if (answer.__typename !== "Staff") showAtField(form, answer);
      return answer;
    },
    done: t("account.nameSaved"),
    stale: ["Me"],
    onDone: (answer) => answer.__typename === "Staff" && form.setFieldsValue({ name: answer.name }),
  });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      style={{ maxWidth: 380 }}
      initialValues={{ name }}
      onFinish={(input) => save.mutate(input)}
    >
      <Form.Item
        name="name"
        label={t("account.name")}
        extra={t("account.nameNote")}
        rules={[{ required: true, whitespace: true, message: t("field.required") }]}
      >
        <Input autoComplete="name" maxLength={LONGEST} />
      </Form.Item>
      <Button htmlType="submit" loading={save.isPending} disabled={written.trim() === name}>
        {t("account.nameSave")}
      </Button>
    </Form>
  );
}
