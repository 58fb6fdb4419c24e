import { Button, PasswordInput, TextInput } from "@mantine/core";
import "@mantine/core/styles/ActionIcon.layer.css";
import "@mantine/core/styles/PasswordInput.layer.css";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { Notice } from "@/shared/ui/Notice";
import classes from "./AccountPage.module.css";
import { useLogIn } from "./session";

/** Signs in by phone number or e-mail address and password. */
export function PasswordSignIn({ back }: { back: string | undefined }) {
  const { t, i18n } = useTranslation();
  const logIn = useLogIn(back);
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const problem = refusedText(logIn.data, logIn.error, t, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    logIn.mutate({ login: login.trim(), password });
  };
  return (
    <form className={classes.fields} onSubmit={submit}>
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
      {problem && <Notice tone="danger" live title={problem} />}
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
    </form>
  );
}
