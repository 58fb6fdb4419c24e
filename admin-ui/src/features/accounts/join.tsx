import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { shopTime } from "@/shared/format/time";
import { showAtField } from "@/shared/forms/refusal";
import { Failed, Loading } from "@/shared/parts/states";
import { useRoleName } from "@/shared/session/me";
import { AcceptInvitation, WelcomeDocument } from "./documents";
import { Doorway } from "./doorway";
import { SetUpSecondFactor } from "./set-up";

const SHORTEST = 8;

/** Where an invitation's link leads: a name, a password, an authenticator, and one is in. */
export function Join() {
  const { t } = useTranslation();
  const token = useRouterState({ select: (state) => state.location.hash });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [joined, setJoined] = useState(false);
  const welcome = useQuery({
    ...asked(WelcomeDocument, { token }),
    enabled: !joined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const enter = () => {
    cache.clear();
    void navigate({ to: "/", replace: true });
  };
  if (joined) {
    const must = welcome.data?.welcome?.needsSecondFactor ?? true;
    return (
      <Doorway title={t("join.factorTitle")} note={t(must ? "join.factorMust" : "join.factorMay")} wide>
        <SetUpSecondFactor onDone={enter} {...(must ? {} : { onLater: enter })} />
      </Doorway>
    );
  }
  const found = welcome.data?.welcome;
  return (
    <Doorway title={t("join.title")} note={t("join.note")} wide>
      {welcome.isPending ? (
        <Loading rows={4} />
      ) : welcome.error ? (
        <Failed error={welcome.error} retry={() => void welcome.refetch()} />
      ) : found ? (
        <Introduce token={token} found={found} onJoined={() => setJoined(true)} />
      ) : (
        <div className="stack" style={{ gap: 16 }}>
          <Alert type="warning" title={t("join.void")} description={t("join.voidAdvice")} />
          <Link to="/sign-in">{t("session.signIn")}</Link>
        </div>
      )}
    </Doorway>
  );
}

interface IntroduceProps {
  token: string;
  found: NonNullable<import("@/shared/api/generated/graphql").WelcomeQuery["welcome"]>;
  onJoined: () => void;
}

function Introduce({ token, found, onJoined }: IntroduceProps) {
  const { t, i18n } = useTranslation();
  const roleName = useRoleName();
  const [form] = Form.useForm<{ name: string; password: string }>();
  const accept = useMutation({
    mutationFn: (values: { name: string; password: string }) =>
      ask(AcceptInvitation, { input: { ...values, token } }).then((data) => data.acceptInvitation),
    gcTime: 0,
    onSuccess: (answer) => {
      if (answer.__typename === "StaffSession") onJoined();
      else showAtField(form, answer);
    },
  });
  const answer = accept.data;
  const refused =
    answer && answer.__typename !== "StaffSession" && !answer.path?.length ? answer.message : null;
  const role = roleName({ role: found.role, customRole: found.roleName ? { name: found.roleName } : null });
  return (
    <>
      <p className="soft" style={{ marginBottom: 16 }}>
        {t("join.as", { role, time: shopTime(found.expiresAt, i18n.language) })}
      </p>
      {(refused || accept.error) && (
        <Alert
          type="error"
          role="alert"
          title={refused ?? t(`trouble.${troubleOf(accept.error)}.title`)}
          style={{ marginBottom: 16 }}
        />
      )}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => accept.mutate(values)}>
        <Form.Item label={t("session.email")}>
          <Input value={found.email} readOnly autoComplete="username" size="large" />
        </Form.Item>
        <Form.Item
          name="name"
          label={t("join.name")}
          rules={[{ required: true, whitespace: true, message: t("field.required") }]}
        >
          <Input autoFocus autoComplete="name" size="large" maxLength={60} />
        </Form.Item>
        <Form.Item
          name="password"
          label={t("session.password")}
          extra={t("password.rule", { count: SHORTEST })}
          rules={[
            { required: true, message: t("field.required") },
            { min: SHORTEST, message: t("password.short", { count: SHORTEST }) },
          ]}
        >
          <Input.Password autoComplete="new-password" size="large" maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={accept.isPending}>
          {t("join.act")}
        </Button>
      </Form>
    </>
  );
}
