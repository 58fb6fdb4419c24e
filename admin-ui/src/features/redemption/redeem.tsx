import { CheckCircleFilled, CloseCircleFilled } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input, type InputRef } from "antd";
import { type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import type { RedeemVoucherMutation } from "@/shared/api/generated/graphql";
import { shopTimeExact } from "@/shared/format/time";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Card, Page } from "@/shared/parts/page";
import { translated } from "@/shared/parts/translated";
import styles from "./redeem.module.css";

const RedeemVoucher = graphql(`
  mutation RedeemVoucher($token: String!, $idempotencyKey: String!) {
    redeemVoucher(token: $token, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Redemption { usesLeft at voucher { id uses expiresAt } variant { id names { zhCn en } product { id names { zhCn en } } } }
      ... on UserError { code message path }
    }
  }
`);

type Answer = RedeemVoucherMutation["redeemVoucher"];
/** What the reader sees: the answer, or that there was none. */
type Outcome = { answer: Answer } | { trouble: string };

/** At the counter: one field, and an answer that can be read from two steps away. */
export function Redeem() {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ token: string }>();
  const field = useRef<InputRef>(null);
  const keyFor = useIdempotencyKey();
  const [round, setRound] = useState(0);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const redeem = useMutation({
    // Pressing again after a lost answer repeats the same use; after a clear answer it is a new one.
    mutationFn: (token: string) =>
      ask(RedeemVoucher, { token, idempotencyKey: keyFor({ token, round }) }).then(
        (data) => data.redeemVoucher,
      ),
    onMutate: () => setOutcome(null),
    onSuccess: (answer) => {
      setOutcome({ answer });
      setRound((before) => before + 1);
      if (answer.__typename === "Redemption") form.resetFields();
      field.current?.focus();
    },
    onError: (error) => setOutcome({ trouble: t(`trouble.${troubleOf(error)}.title`) }),
  });
  return (
    <Page title={t("rail.screens.redeem")} note={t("redeem.note")}>
      <div style={{ maxWidth: 640 }} className="stack">
        <Card>
          <Form form={form} layout="vertical" onFinish={({ token }) => redeem.mutate(token.trim())}>
            <Form.Item
              name="token"
              label={t("redeem.token")}
              extra={t("redeem.hint")}
              rules={[{ required: true, whitespace: true, message: t("field.required") }]}
            >
              <Input
                ref={field}
                autoFocus
                size="large"
                className="mono"
                autoComplete="off"
                spellCheck={false}
                maxLength={200}
              />
            </Form.Item>
            <Button type="primary" size="large" htmlType="submit" loading={redeem.isPending}>
              {t("redeem.act")}
            </Button>
          </Form>
        </Card>
        <div role="status" aria-live="assertive">
          {outcome && <Shown outcome={outcome} />}
        </div>
      </div>
    </Page>
  );
}

function Shown({ outcome }: { outcome: Outcome }) {
  const { t, i18n } = useTranslation();
  if ("trouble" in outcome)
    return (
      <Verdict good={false} title={outcome.trouble}>
        {t("redeem.again")}
      </Verdict>
    );
  const { answer } = outcome;
  if (answer.__typename !== "Redemption")
    return (
      <Verdict good={false} title={t("redeem.no")}>
        {answer.message}
      </Verdict>
    );
  return (
    <Verdict good title={t("redeem.yes")}>
      <strong>
        {translated(answer.variant.product.names, i18n.language)} ·{" "}
        {translated(answer.variant.names, i18n.language)}
      </strong>
      <br />
      {t("redeem.left", { left: answer.usesLeft, uses: answer.voucher.uses })} ·{" "}
      {shopTimeExact(answer.at, i18n.language)}
    </Verdict>
  );
}

function Verdict({ good, title, children }: { good: boolean; title: string; children: ReactNode }) {
  return (
    <div className={`${styles.verdict} ${good ? styles.yes : styles.no}`}>
      {good ? <CheckCircleFilled aria-hidden="true" /> : <CloseCircleFilled aria-hidden="true" />}
      <div>
        <b>{title}</b>
        <p>{children}</p>
      </div>
    </div>
  );
}
