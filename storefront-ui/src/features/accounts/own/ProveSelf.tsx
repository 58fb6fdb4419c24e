import { Button } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { CodeField } from "@/shared/ui/CodeField";
import { Notice } from "@/shared/ui/Notice";
import { SendAgain } from "@/shared/ui/SendAgain";
import { Sheet } from "@/shared/ui/Sheet";
import { useProveSelf, useSelfCode } from "./data";
import classes from "./OwnAccountPage.module.css";

type ProveSelfProps = { open: boolean; onClose: () => void; onProved: () => void };

/** Asks for a code before something sensitive, and goes on with it by itself once that is right. */
export function ProveSelf({ open, onClose, onProved }: ProveSelfProps) {
  const { t } = useTranslation();
  return (
    <Sheet open={open} onClose={onClose} title={t("data.prove")}>
      <Question onProved={onProved} />
    </Sheet>
  );
}

function Question({ onProved }: { onProved: () => void }) {
  const { t, i18n } = useTranslation();
  const [code, setCode] = useState("");
  const [sent, setSent] = useState<{ to: string; at: number }>();
  const asking = useSelfCode();
  const proving = useProveSelf();
  const send = () =>
    asking.mutate(undefined, {
      onSuccess: (answer) => {
        if (answer.__typename === "ContactCodeSent") setSent({ to: answer.maskedContact, at: Date.now() });
      },
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(send, []);
  const wrong = proving.data?.__typename === "WrongCode" ? proving.data.message : undefined;
  const problem = wrong
    ? undefined
    : (refusedText(proving.data, proving.error, t, i18n.language) ??
      refusedText(asking.data, asking.error, t, i18n.language));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    proving.mutate(code.trim(), {
      onSuccess: (answer) => {
        if (answer.__typename === "SelfProved") onProved();
      },
    });
  };
  return (
    <form className={classes.fields} onSubmit={submit}>
      <p role="status">{sent ? t("verify.sent", { contact: sent.to }) : t("data.proveText")}</p>
      {problem && <Notice tone="danger" live title={problem} />}
      {sent ? (
        <>
          <CodeField value={code} onChange={setCode} error={wrong} />
          <Button type="submit" size="lg" fullWidth loading={proving.isPending} disabled={!code.trim()}>
            {t("verify.confirm")}
          </Button>
          <SendAgain sentAt={sent.at} loading={asking.isPending} onSend={send} />
        </>
      ) : (
        <Button size="lg" fullWidth loading={asking.isPending} onClick={send}>
          {t("verify.request")}
        </Button>
      )}
    </form>
  );
}
