import { Button, PasswordInput, TextInput } from "@mantine/core";
import "@mantine/core/styles/ActionIcon.layer.css";
import "@mantine/core/styles/PasswordInput.layer.css";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import classes from "./AccountPage.module.css";
import { problemText } from "./problemText";
import { useLogIn } from "./session";

const page = getRouteApi("/sign-in");

export function SignInPage() {
  const { t, i18n } = useTranslation();
  const { back } = page.useSearch();
  const logIn = useLogIn(back);
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const refused = logIn.data && logIn.data.__typename !== "Session" ? logIn.data : undefined;
  const retryAt = refused?.__typename === "TooManyAttempts" ? refused.retryAt : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    logIn.mutate({ login: login.trim(), password });
  };
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("account.signIn")}</PageTitle>
      <form className={`card ${classes.form}`} onSubmit={submit}>
        <h1 className={classes.title}>{t("account.signIn")}</h1>
        <p className="muted">{t("account.signInText")}</p>
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
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
        />
        <PasswordInput
          size="lg"
          name="password"
          label={t("account.password")}
          autoComplete="current-password"
          maxLength={200}
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ "aria-label": t("account.showPassword") }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {(refused || logIn.error) && (
          <Notice tone="danger" live title={refused?.message ?? problemText(logIn.error, t)}>
            {retryAt &&
              t("verify.retryAt", {
                at: new Intl.DateTimeFormat(i18n.language, { timeStyle: "short" }).format(new Date(retryAt)),
              })}
          </Notice>
        )}
        <Button type="submit" size="lg" fullWidth loading={logIn.isPending}>
          {t("account.signIn")}
        </Button>
        <p className={classes.other}>
          {t("account.none")}{" "}
          <Link to="/register" search={{ back }}>
            {t("account.register")}
          </Link>
        </p>
        <p className={classes.other}>
          <Link to="/reset-password">{t("account.forgot")}</Link>
        </p>
        <p className={classes.small}>{t("account.guestNote")}</p>
      </form>
    </div>
  );
}
