import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Alert, Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { SignInInput } from "@/shared/api/generated/graphql";
import { shopTimeExact } from "@/shared/format/time";
import { CodeInput } from "@/shared/forms/code-input";
import { SignInDocument } from "./documents";
import { Doorway } from "./doorway";
import { safeBack } from "./safe-back";

const here = getRouteApi("/sign-in");
// What the server says when the password was right and the second step is next.
const SECOND_STEP = ["SecondFactorRequired", "WrongCode"];

export function SignIn() {
  const { t, i18n } = useTranslation();
  const { back, ended } = here.useSearch();
  const router = useRouter();
  const cache = useQueryClient();
  const [form] = Form.useForm<SignInInput>();
  const signIn = useMutation({
    mutationFn: (input: SignInInput) => ask(SignInDocument, { input }).then((data) => data.signIn),
    // The password stays in the form until the second step is taken, and nowhere else.
    gcTime: 0,
    onSuccess: (answer) => {
      if (answer.__typename !== "StaffSession") {
        form.resetFields(["code"]);
        return;
      }
      cache.clear();
      router.history.push(router.options.basepath + safeBack(back));
    },
  });

  const refused = signIn.data && signIn.data.__typename !== "StaffSession" ? signIn.data : null;
  const second = refused !== null && SECOND_STEP.includes(refused.__typename);
  const wrong = refused !== null && refused.__typename !== "SecondFactorRequired";
  return (
    <Doorway
      title={t(second ? "session.secondTitle" : "session.title")}
      note={t(second ? "session.secondNote" : "session.note")}
    >
      <Form<SignInInput>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => signIn.mutate({ ...values, code: values.code?.trim() || null })}
      >
        {ended && !signIn.data && (
          <Alert type="info" title={t("session.ended")} style={{ marginBottom: 16 }} />
        )}
        {refused && wrong && (
          <Alert
            type="error"
            role="alert"
            style={{ marginBottom: 16 }}
            title={refused.message}
            description={
              refused.__typename === "TooManyAttempts"
                ? t("session.retryAt", { time: shopTimeExact(refused.retryAt, i18n.language) })
                : undefined
            }
          />
        )}
        {signIn.error && (
          <Alert
            type="error"
            role="alert"
            style={{ marginBottom: 16 }}
            title={t(`trouble.${troubleOf(signIn.error)}.title`)}
            description={t(`trouble.${troubleOf(signIn.error)}.advice`)}
          />
        )}
        <Form.Item
          name="email"
          label={t("session.email")}
          hidden={second}
          rules={[{ required: true, message: t("field.required") }]}
        >
          <Input type="email" autoComplete="username" autoFocus size="large" maxLength={254} />
        </Form.Item>
        <Form.Item
          name="password"
          label={t("session.password")}
          hidden={second}
          rules={[{ required: true, message: t("field.required") }]}
        >
          <Input.Password autoComplete="current-password" size="large" maxLength={1024} />
        </Form.Item>
        {second && <CodeInput focus size="large" />}
        <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
          {t("session.signIn")}
        </Button>
        {second && (
          <Button type="link" block style={{ marginTop: 8 }} onClick={() => signIn.reset()}>
            {t("session.startOver")}
          </Button>
        )}
      </Form>
    </Doorway>
  );
}
