import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Alert, Button, Form, Input, Segmented } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import type { SignInInput } from "@/shared/api/generated/graphql";
import { shopTimeExact } from "@/shared/format/time";
import { choose, type Language } from "@/shared/i18n/i18n";
import { safeBack } from "./safe-back";
import styles from "./sign-in.module.css";

const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on StaffSession { expiresAt }
      ... on UserError { message }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const here = getRouteApi("/sign-in");

export function SignIn() {
  const { t, i18n } = useTranslation();
  const { back, ended } = here.useSearch();
  const router = useRouter();
  const cache = useQueryClient();
  const signIn = useMutation({
    mutationFn: (input: SignInInput) => ask(SignInDocument, { input }).then((data) => data.signIn),
    onSuccess: (answer) => {
      if (answer.__typename !== "StaffSession") return;
      cache.clear();
      router.history.push(router.options.basepath + safeBack(back));
    },
  });
  useEffect(() => {
    document.title = `${t("session.title")} · Tessera`;
  }, [t]);

  const refused = signIn.data && signIn.data.__typename !== "StaffSession" ? signIn.data : null;
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <span className={styles.mark} aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </span>
        <h1>{t("session.title")}</h1>
        <p>{t("session.note")}</p>
        <Form<SignInInput> layout="vertical" requiredMark={false} onFinish={(input) => signIn.mutate(input)}>
          {ended && !signIn.data && (
            <Alert type="info" title={t("session.ended")} style={{ marginBottom: 16 }} />
          )}
          {refused && (
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
            rules={[{ required: true, message: t("field.required") }]}
          >
            <Input type="email" autoComplete="username" autoFocus size="large" maxLength={254} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t("session.password")}
            rules={[{ required: true, message: t("field.required") }]}
          >
            <Input.Password autoComplete="current-password" size="large" maxLength={1024} />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
            {t("session.signIn")}
          </Button>
        </Form>
        <div className="row" style={{ marginTop: 24 }}>
          <Segmented
            aria-label={t("settings.language")}
            value={i18n.language}
            onChange={(value) => void choose(value as Language)}
            options={[
              { value: "zh-CN", label: t("settings.languages.zh-CN") },
              { value: "en", label: t("settings.languages.en") },
            ]}
          />
        </div>
      </div>
    </main>
  );
}
