import { Button, PasswordInput } from "@mantine/core";
import "@mantine/core/styles/ActionIcon.layer.css";
import "@mantine/core/styles/PasswordInput.layer.css";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { CheckIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import classes from "./OwnAccountPage.module.css";
import { type Account, useChangePassword } from "./own";

const SHORTEST = 8;

/** Another password in place of the one there is; who has none yet sets one by a code. */
export function ChangePassword({ account }: { account: Account }) {
  const { t, i18n } = useTranslation();
  const change = useChangePassword();
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const short = password.length < SHORTEST;
  const done = change.data?.__typename === "PasswordChanged" ? change.data : undefined;
  const refused = change.data?.__typename !== "PasswordChanged" ? change.data : undefined;
  const at = (field: string) =>
    refused && "path" in refused && refused.path?.includes(field) ? refused.message : undefined;
  const said = done ? undefined : refusedText(change.data, change.error, t, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short) return;
    change.mutate(
      { current, password },
      {
        onSuccess: (answer) => {
          if (answer.__typename !== "PasswordChanged") return;
          setCurrent("");
          setPassword("");
          setTried(false);
        },
      },
    );
  };
  return (
    <section className={`card ${classes.section}`} aria-labelledby="own-password">
      <h2 id="own-password" className={classes.heading}>
        {t("account.password")}
      </h2>
      {account.hasPassword ? (
        <form className={classes.fields} onSubmit={submit}>
          <PasswordInput
            name="current"
            label={t("own.currentPassword")}
            autoComplete="current-password"
            maxLength={200}
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ "aria-label": t("account.showPassword") }}
            value={current}
            error={at("current")}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <PasswordInput
            name="password"
            label={t("account.newPassword")}
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
          {said && !at("current") && !at("password") && <Notice tone="danger" live title={said} />}
          {done && (
            <Notice icon={<CheckIcon />} live title={t("own.passwordChanged")}>
              {done.endedSessions > 0 && t("own.othersEnded", { count: done.endedSessions })}
            </Notice>
          )}
          <div className={classes.acts}>
            <Button type="submit" loading={change.isPending}>
              {t("own.changePassword")}
            </Button>
            <Forgot account={account}>{t("account.forgot")}</Forgot>
          </div>
        </form>
      ) : (
        <>
          <p className="muted">{t("own.noPassword")}</p>
          <div className={classes.acts}>
            <Forgot account={account}>{t("own.setPassword")}</Forgot>
          </div>
        </>
      )}
    </section>
  );
}

function Forgot({ account, children }: { account: Account; children: string }) {
  const login = account.phone ?? account.email ?? undefined;
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/reset-password" search={{ login }} {...props} />}
    >
      {children}
    </Button>
  );
}
