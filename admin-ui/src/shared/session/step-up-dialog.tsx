import { useMutation } from "@tanstack/react-query";
import { Alert, Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import type { StepUpInput } from "@/shared/api/generated/graphql";
import { CodeInput } from "@/shared/forms/code-input";
import { type Asked, useAskedPresence } from "./step-up";

const StepUp = graphql(`
  mutation StepUp($input: StepUpInput!) {
    stepUp(input: $input) {
      __typename
      ... on StepUpDone { until }
      ... on UserError { code message path }
    }
  }
`);

/** Asks, when an act is sensitive, for the code or the password; the act then goes on by itself. */
export function StepUpDialog() {
  const asked = useAskedPresence();
  return asked && <Question asked={asked} />;
}

function Question({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<StepUpInput>();
  const proving = useMutation({
    mutationFn: (input: StepUpInput) => ask(StepUp, { input }).then((data) => data.stepUp),
    gcTime: 0,
    onSuccess: (answer) => {
      if (answer.__typename === "StepUpDone") asked.settle(true);
      else form.resetFields();
    },
  });
  const refused = proving.data && proving.data.__typename !== "StepUpDone" ? proving.data.message : null;
  const trouble = proving.error ? t(`trouble.${troubleOf(proving.error)}.title`) : null;
  return (
    <Modal
      open
      width={400}
      zIndex={2000}
      title={t("stepUp.title")}
      okText={t("stepUp.confirm")}
      okButtonProps={{ loading: proving.isPending }}
      onOk={() => form.submit()}
      onCancel={() => asked.settle(false)}
    >
      <p className="soft" style={{ marginBottom: 16 }}>
        {t(asked.withCode ? "stepUp.aboutCode" : "stepUp.aboutPassword")}
      </p>
      {(refused || trouble) && (
        <Alert type="error" role="alert" title={refused ?? trouble} style={{ marginBottom: 12 }} />
      )}
      <Form<StepUpInput>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(input) => proving.mutate(input)}
      >
        {asked.withCode ? (
          <CodeInput focus />
        ) : (
          <Form.Item
            name="password"
            label={t("session.password")}
            rules={[{ required: true, message: t("field.required") }]}
          >
            <Input.Password autoFocus autoComplete="current-password" maxLength={1024} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
