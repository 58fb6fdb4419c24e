import { Button, PasswordInput, TextInput } from "@mantine/core";
import "@mantine/core/styles/ActionIcon.layer.css";
import "@mantine/core/styles/PasswordInput.layer.css";
import { getRouteApi, Link, useLocation } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import { SendAgain } from "@/shared/ui/SendAgain";
import classes from "./AccountPage.module.css";
import { useRequestReset, useReset } from "./session";

const page = getRouteApi("/reset-password");
const SHORTEST = 8;

/** A new password by a code that was sent; the link in the message brings contact and code along. */
export function ResetPage() {
  const { t, i18n } = useTranslation();
  const { login: named = "" } = page.useSearch();
  // Behind the hash: no server and no log sees the code.
  const brought = useLocation().hash.replace(/\D/g, "").slice(0, 6);
  const [login, setLogin] = useState(named);
  const [code, setCode] = useState(brought);
  const [password, setPassword] = useState("");
  const asking = useRequestReset();
  const setting = useReset();
  const [sent, setSent] = useState<{ to: string; at: number }>();
  const step = sent || brought ? "set" : "ask";
  const say = (one: typeof asking | typeof setting) => refusedText(one.data, one.error, t, i18n.language);
  const problem = step === "ask" ? say(asking) : (say(setting) ?? say(asking));
  const send = () =>
    asking.mutate(login.trim(), {
      onSuccess: (answer) => {
        if (answer.__typename === "ContactCodeSent") setSent({ to: answer.maskedContact, at: Date.now() });
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step === "ask") send();
    else if (password.length >= SHORTEST)
      setting.mutate({ login: login.trim(), code: code.trim(), password });
  };
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("account.reset")}</PageTitle>
      <form className={`card ${classes.form}`} onSubmit={submit}>
        <h1 className={classes.title}>{t("account.reset")}</h1>
        <p className="muted" role="status">
          {sent ? t("account.resetSent", { contact: sent.to }) : t("account.resetText")}
        </p>
        <TextInput
          size="lg"
          name="login"
          label={t("checkout.contactLabel")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
          withAsterisk={false}
          readOnly={step === "set"}
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
        />
        {step === "set" && (
          <>
            <TextInput
              size="lg"
              name="code"
              label={t("verify.code")}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              required
              withAsterisk={false}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <PasswordInput
              size="lg"
              name="password"
              label={t("account.newPassword")}
              description={t("account.passwordHelp", { count: SHORTEST })}
              autoComplete="new-password"
              minLength={SHORTEST}
              maxLength={200}
              required
              withAsterisk={false}
              visibilityToggleButtonProps={{ "aria-label": t("account.showPassword") }}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          </>
        )}
        {problem && <Notice tone="danger" live title={problem} />}
        <Button type="submit" size="lg" fullWidth loading={asking.isPending || setting.isPending}>
          {step === "ask" ? t("verify.request") : t("account.resetConfirm")}
        </Button>
        {step === "set" && <SendAgain sentAt={sent?.at} loading={asking.isPending} onSend={send} />}
        <p className={classes.other}>
          <Link to="/sign-in">{t("account.signIn")}</Link>
        </p>
      </form>
    </div>
  );
}
