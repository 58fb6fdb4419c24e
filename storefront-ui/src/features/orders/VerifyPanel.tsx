import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { refusedText } from "@/shared/api/refused";
import { ShieldIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { SendAgain } from "@/shared/ui/SendAgain";
import { useOrderCode } from "./proving";
import classes from "./VerifyPanel.module.css";

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
  const { send, sent, ...request } = useOrderCode({ lookupToken });
  const confirm = useMutation({
    mutationFn: () =>
      ask(ConfirmOrderCode, { lookupToken, code: code.trim() }).then((data) => data.confirmOrderCode),
    onSuccess: (answer) => {
      if (answer.__typename === "OrderAccess") onConfirmed();
    },
  });
  const wrong = confirm.data?.__typename === "OrderAccess" ? undefined : confirm.data;
  const confirmProblem = refusedText(wrong, confirm.error, t, i18n.language);
  const requestProblem = refusedText(request.data, request.error, t, i18n.language);
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
      <p className="muted">{sent ? t("verify.sent", { contact: sent.to }) : t("verify.text")}</p>
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
      {sent ? (
        <SendAgain sentAt={sent.at} loading={request.isPending} onSend={send} />
      ) : (
        <Button loading={request.isPending} onClick={send}>
          {t("verify.request")}
        </Button>
      )}
    </section>
  );
}
