import { Button } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { CodeField } from "@/shared/ui/CodeField";
import { Notice } from "@/shared/ui/Notice";
import { SendAgain } from "@/shared/ui/SendAgain";
import classes from "./KeepOrder.module.css";
import { useKeepOrder } from "./keeping";
import type { OrderRef } from "./order";
import { useOrderCode } from "./proving";

type KeepWithCodeProps = { reference: OrderRef; signedIn: boolean; onKept: () => void };

/**
 * Takes the order into an account: a code goes to its contact at once. Who has no account has one with the code; for
 * who is signed in and proved the contact already, no code is asked.
 */
export function KeepWithCode({ reference, signedIn, onKept }: KeepWithCodeProps) {
  const { t, i18n } = useTranslation();
  const [code, setCode] = useState("");
  const keep = useKeepOrder(reference, onKept);
  const { send, sent, ...asking } = useOrderCode(reference);
  const { mutate } = keep;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the buyer asked for it
  useEffect(() => {
    if (!signedIn) send();
    else
      mutate(undefined, {
        onSuccess: (answer) => {
          if (answer.__typename === "VerificationRequired") send();
        },
      });
  }, []);
  const answer = keep.data?.__typename === "VerificationRequired" ? undefined : keep.data;
  const wrong = answer?.__typename === "WrongCode" ? answer.message : undefined;
  const problem = wrong
    ? undefined
    : (refusedText(answer, keep.error, t, i18n.language) ??
      refusedText(asking.data, asking.error, t, i18n.language));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate(code.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {sent && (
        <p className={classes.text} role="status">
          {t("verify.sent", { contact: sent.to })}
        </p>
      )}
      {sent && <CodeField value={code} onChange={setCode} error={wrong} />}
      {problem && <Notice tone="danger" live title={problem} />}
      {sent ? (
        <>
          <Button type="submit" fullWidth loading={keep.isPending} disabled={!code.trim()}>
            {t(signedIn ? "keep.toAccount" : "keep.confirm")}
          </Button>
          <SendAgain sentAt={sent.at} loading={asking.isPending} onSend={send} />
        </>
      ) : (
        <Button fullWidth loading={asking.isPending || keep.isPending} onClick={send}>
          {t("verify.request")}
        </Button>
      )}
    </form>
  );
}
