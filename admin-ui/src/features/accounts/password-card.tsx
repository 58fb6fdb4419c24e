import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { ChangePasswordInput } from "@/shared/api/generated/graphql";
import { showAtField } from "@/shared/forms/refusal";
import { Card } from "@/shared/parts/page";
import { ChangePassword } from "./documents";

const SHORTEST = 8;

/** Another password; whoever else is signed in with the old one is signed out. */
export function PasswordCard() {
  const { t } = useTranslation();
  const [form] = Form.useForm<ChangePasswordInput>();
  const change = useAct({
    run: async (input: ChangePasswordInput) => {
      const answer = (await ask(ChangePassword, { input })).changePassword;
      if (answer.__typename !== "PasswordChanged") showAtField(form, answer);
      return answer;
    },
    done: (answer) =>
      t("password.changed", { count: answer.__typename === "PasswordChanged" ? answer.endedSessions : 0 }),
    stale: ["MySessions"],
    onDone: () => form.resetFields(),
  });
  return (
    <Card title={t("password.title")}>
      <Form<ChangePasswordInput>
        form={form}
        layout="vertical"
        requiredMark={false}
        style={{ maxWidth: 380 }}
        onFinish={(input) => change.mutate(input)}
      >
        <Form.Item
          name="current"
          label={t("password.current")}
          rules={[{ required: true, message: t("field.required") }]}
        >
          <Input.Password autoComplete="current-password" maxLength={1024} />
        </Form.Item>
        <Form.Item
          name="password"
          label={t("password.new")}
          extra={t("password.rule", { count: SHORTEST })}
          rules={[
            { required: true, message: t("field.required") },
            { min: SHORTEST, message: t("password.short", { count: SHORTEST }) },
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
        <Button htmlType="submit" loading={change.isPending}>
          {t("password.change")}
        </Button>
      </Form>
    </Card>
  );
}
