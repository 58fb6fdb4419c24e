import { Button, PasswordInput, TextInput } from "@mantine/core";
import "@mantine/core/styles/ActionIcon.layer.css";
import "@mantine/core/styles/PasswordInput.layer.css";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "@/shared/api/problemText";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import classes from "./AccountPage.module.css";
import { useRegister } from "./session";

const page = getRouteApi("/register");
const SHORTEST = 8;

/** Makes an account; what a guest bought on this device goes with it. */
export function RegisterPage() {
  const { t } = useTranslation();
  const { back } = page.useSearch();
  const register = useRegister(back);
  const [contact, setContact] = useState("");
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const refused = register.data && register.data.__typename !== "Session" ? register.data : undefined;
  const at = (field: string) => (refused?.path?.includes(field) ? refused.message : undefined);
  const short = password.length < SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short) return;
    const trimmed = contact.trim();
    register.mutate({
      ...(trimmed.includes("@") ? { email: trimmed } : { phone: trimmed.replace(/[\s()-]/g, "") }),
      displayName: name.trim(),
      password,
    });
  };
  const contactProblem =
    at("email") ?? at("phone") ?? (refused?.__typename === "ContactTaken" ? refused.message : undefined);
  const beside = contactProblem ?? at("displayName") ?? at("password");
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("account.register")}</PageTitle>
      <form className={`card ${classes.form}`} onSubmit={submit}>
        <h1 className={classes.title}>{t("account.register")}</h1>
        <p className="muted">{t("account.registerText")}</p>
        <TextInput
          size="lg"
          name="contact"
          label={t("checkout.contactLabel")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
          withAsterisk={false}
          value={contact}
          error={contactProblem}
          onChange={(event) => setContact(event.currentTarget.value)}
        />
        <TextInput
          size="lg"
          name="displayName"
          label={t("account.displayName")}
          autoComplete="nickname"
          maxLength={60}
          required
          withAsterisk={false}
          value={name}
          error={at("displayName")}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <PasswordInput
          size="lg"
          name="password"
          label={t("account.password")}
          description={t("account.passwordHelp", { count: SHORTEST })}
          autoComplete="new-password"
          maxLength={200}
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ "aria-label": t("account.showPassword") }}
          value={password}
          error={
            at("password") ?? (tried && short ? t("account.passwordShort", { count: SHORTEST }) : undefined)
          }
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {(register.error || (refused && !beside)) && (
          <Notice tone="danger" live title={refused?.message ?? problemText(register.error, t)} />
        )}
        <Button type="submit" size="lg" fullWidth loading={register.isPending}>
          {t("account.register")}
        </Button>
        <p className={classes.other}>
          {t("checkout.haveAccount")}{" "}
          <Link to="/sign-in" search={{ back }}>
            {t("account.signIn")}
          </Link>
        </p>
      </form>
    </div>
  );
}
