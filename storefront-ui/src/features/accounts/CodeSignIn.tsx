import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { CodeField } from "@/shared/ui/CodeField";
import { Notice } from "@/shared/ui/Notice";
import { SendAgain } from "@/shared/ui/SendAgain";
import classes from "./AccountPage.module.css";
import { useLogInWithCode, useRequestLoginCode } from "./session";

type Sent = { to: string; at: number };
type CodeSignInProps = { by: "phone" | "email"; back: string | undefined };

/** Signs in by a code to the phone or the e-mail address; for who has no account yet it opens one. */
export function CodeSignIn({ by, back }: CodeSignInProps) {
  const { t, i18n } = useTranslation();
  const [login, setLogin] = useState("");
  const [code, setCode] = useState("");
  const asking = useRequestLoginCode();
  const entering = useLogInWithCode(back);
  const [sent, setSent] = useState<Sent>();
  const contact = by === "phone" ? login.replace(/[\s()-]/g, "") : login.trim();
  const say = (one: typeof asking | typeof entering) => refusedText(one.data, one.error, t, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sent) entering.mutate({ login: contact, code: code.trim() });
    else send();
  };
  const send = () =>
    asking.mutate(contact, {
      onSuccess: (answer) => {
        if (answer.__typename === "ContactCodeSent") setSent({ to: answer.maskedContact, at: Date.now() });
      },
    });
  const again = () => {
    entering.reset();
    setCode("");
    send();
  };
  const change = () => {
    setSent(undefined);
    asking.reset();
    entering.reset();
    setCode("");
  };
  const wrong = entering.data?.__typename === "WrongCode" ? entering.data.message : undefined;
  const problem = wrong ? undefined : (say(entering) ?? say(asking));
  return (
    <form className={classes.fields} onSubmit={submit}>
      <p className="muted" role="status">
        {sent ? t("verify.sent", { contact: sent.to }) : t(`account.codeText.${by}`)}
      </p>
      {sent ? (
        <>
          <CodeField value={code} onChange={setCode} error={wrong} />
          {problem && <Notice tone="danger" live title={problem} />}
          <Button type="submit" size="lg" fullWidth loading={entering.isPending} disabled={!code.trim()}>
            {t("account.signIn")}
          </Button>
          <div>
            <SendAgain sentAt={sent.at} loading={asking.isPending} onSend={again} />
            <Button variant="subtle" fullWidth onClick={change}>
              {t(`account.otherContact.${by}`)}
            </Button>
          </div>
        </>
      ) : (
        <>
          <TextInput
            key={by}
            size="lg"
            name="login"
            label={t(`account.contact.${by}`)}
            type={by === "phone" ? "tel" : "email"}
            inputMode={by === "phone" ? "tel" : "email"}
            autoComplete={by === "phone" ? "tel" : "email"}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            required
            withAsterisk={false}
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
          />
          {problem && <Notice tone="danger" live title={problem} />}
          <Button type="submit" size="lg" fullWidth loading={asking.isPending}>
            {t("verify.request")}
          </Button>
        </>
      )}
    </form>
  );
}
