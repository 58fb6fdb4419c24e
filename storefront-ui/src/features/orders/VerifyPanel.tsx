import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { ShieldIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import classes from "./VerifyPanel.module.css";

const RequestOrderCode = graphql(`
  mutation RequestOrderCode($lookupToken: String!) {
    requestOrderCode(input: { lookupToken: $lookupToken }) {
      __typename
      ... on OrderCodeSent { maskedContact expiresAt }
      ... on UserError { code message }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const ConfirmOrderCode = graphql(`
  mutation ConfirmOrderCode($lookupToken: String!, $code: String!) {
    confirmOrderCode(input: { lookupToken: $lookupToken, code: $code }) {
      __typename
      ... on OrderAccess { order { id } }
      ... on UserError { code message }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

type VerifyPanelProps = { lookupToken: string; onConfirmed: () => void };

/** Proves that the reader of the link is the one who bought: a code goes to the order's phone or e-mail. */
export function VerifyPanel({ lookupToken, onConfirmed }: VerifyPanelProps) {
  const { t, i18n } = useTranslation();
  const [code, setCode] = useState("");
  const request = useMutation({
    mutationFn: () => ask(RequestOrderCode, { lookupToken }).then((data) => data.requestOrderCode),
  });
  const confirm = useMutation({
    mutationFn: () =>
      ask(ConfirmOrderCode, { lookupToken, code: code.trim() }).then((data) => data.confirmOrderCode),
    onSuccess: (answer) => {
      if (answer.__typename === "OrderAccess") onConfirmed();
    },
  });
  const sent = request.data?.__typename === "OrderCodeSent" ? request.data : undefined;
  const say = (answer: { __typename: string; message?: string; retryAt?: string } | undefined) => {
    if (!answer?.message) return undefined;
    if (!answer.retryAt) return answer.message;
    const at = new Intl.DateTimeFormat(i18n.language, { timeStyle: "short" }).format(
      new Date(answer.retryAt),
    );
    return `${answer.message} ${t("verify.retryAt", { at })}`;
  };
  const requestProblem = say(request.data) ?? (request.error ? t("problem.unreachable") : undefined);
  const confirmProblem = say(confirm.data) ?? (confirm.error ? t("problem.unreachable") : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) confirm.mutate();
  };
  return (
    <section className={`card ${classes.panel}`} aria-labelledby="verify">
      <span className={classes.sign}>
        <ShieldIcon size={24} />
      </span>
      <h2 id="verify" className={classes.title}>
        {t("verify.title")}
      </h2>
      <p className="muted">{sent ? t("verify.sent", { contact: sent.maskedContact }) : t("verify.text")}</p>
      {requestProblem && <Notice tone="danger" live title={requestProblem} />}
      {sent && (
        <form className={classes.form} onSubmit={submit}>
          <TextInput
            size="lg"
            label={t("verify.code")}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            value={code}
            error={confirmProblem}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" size="lg" loading={confirm.isPending} disabled={!code.trim()}>
            {t("verify.confirm")}
          </Button>
        </form>
      )}
      <Button
        variant={sent ? "default" : "filled"}
        loading={request.isPending}
        onClick={() => request.mutate()}
      >
        {sent ? t("verify.again") : t("verify.request")}
      </Button>
    </section>
  );
}
