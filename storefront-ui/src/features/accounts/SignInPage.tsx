import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PageTitle } from "@/shared/ui/PageTitle";
import classes from "./AccountPage.module.css";
import { CodeSignIn } from "./CodeSignIn";
import { PasswordSignIn } from "./PasswordSignIn";

const page = getRouteApi("/sign-in");
const WAYS = [undefined, "email", "password"] as const;

/** Three ways in: a code to the phone, a code to the e-mail address, or a password. */
export function SignInPage() {
  const { t } = useTranslation();
  const { back, by } = page.useSearch();
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("account.signIn")}</PageTitle>
      <div className={`card ${classes.form}`}>
        <h1 className={classes.title}>{t("account.signIn")}</h1>
        <p className="muted">{t("account.signInText")}</p>
        <nav className={classes.ways} aria-label={t("account.waysLabel")}>
          {WAYS.map((way) => (
            <Link
              key={way ?? "phone"}
              to="/sign-in"
              search={{ back, by: way }}
              replace
              className={classes.way}
              aria-current={by === way ? "page" : undefined}
              activeOptions={{ exact: true }}
              resetScroll={false}
            >
              {t(`account.ways.${way ?? "phone"}`)}
            </Link>
          ))}
        </nav>
        {by === "password" ? (
          <PasswordSignIn back={back} />
        ) : (
          <CodeSignIn key={by} by={by ?? "phone"} back={back} />
        )}
        <p className={classes.small}>{t("account.guestNote")}</p>
      </div>
    </div>
  );
}
