import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { Notice } from "@/shared/ui/Notice";
import classes from "./ContactProof.module.css";

const RequestClaimCode = graphql(`
  mutation RequestClaimCode($login: String!) {
    requestLoginCode(input: { login: $login }) {
      __typename
      ... on ContactCodeSent { maskedContact }
      ... on UserError { code message }
    }
  }
`);

const EnterToClaim = graphql(`
  mutation EnterToClaim($login: String!, $code: String!) {
    logInWithCode(input: { login: $login, code: $code }) {
      __typename
      ... on UserError { code message }
    }
  }
`);

type ContactProofProps = {
  /** What the buyer is about to do. */
  action: string;
  onProved: () => Promise<unknown>;
};

/** A phone number or an e-mail address, proved by a code that goes there: whoever proves it is signed in. */
export function ContactProof({ action, onProved }: ContactProofProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [login, setLogin] = useState("");
  const [code, setCode] = useState("");
  const send = useMutation({
    mutationFn: () => ask(RequestClaimCode, { login: login.trim() }).then((data) => data.requestLoginCode),
  });
  const prove = useMutation({
    mutationFn: async () => {
      const { logInWithCode } = await ask(EnterToClaim, { login: login.trim(), code: code.trim() });
      if (logInWithCode.__typename === "Session") {
        await onProved();
        await queries.invalidateQueries({ queryKey: ["me"] });
      }
      return logInWithCode;
    },
  });
  const sent = send.data?.__typename === "ContactCodeSent" ? send.data : undefined;
  const unsent = send.data && send.data.__typename !== "ContactCodeSent" ? send.data.message : undefined;
  const unproved = prove.data && prove.data.__typename !== "Session" ? prove.data.message : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!sent) {
      if (login.trim() !== "") send.mutate();
    } else if (code.trim() !== "") prove.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {sent ? (
        <>
          <p>{t("proof.sent", { to: sent.maskedContact })}</p>
          <TextInput
            name="code"
            size="lg"
            label={t("proof.code")}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={8}
            value={code}
            autoFocus
            error={unproved}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        </>
      ) : (
        <TextInput
          name="login"
          size="lg"
          label={t("proof.contact")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={login}
          error={unsent}
          onChange={(event) => setLogin(event.currentTarget.value)}
        />
      )}
      {(send.error ?? prove.error) && <Notice tone="danger" live title={t("problem.unreachable")} />}
      <Button type="submit" size="lg" fullWidth loading={send.isPending || prove.isPending}>
        {sent ? action : t("proof.send")}
      </Button>
      {sent && (
        <button type="button" className={`link-button ${classes.other}`} onClick={() => send.reset()}>
          {t("proof.other")}
        </button>
      )}
    </form>
  );
}
