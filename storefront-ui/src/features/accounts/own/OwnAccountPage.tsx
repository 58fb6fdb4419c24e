import { Button, Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PersonIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { Birthday } from "./Birthday";
import { ChangePassword } from "./ChangePassword";
import { Contacts } from "./Contacts";
import classes from "./OwnAccountPage.module.css";
import { OwnData } from "./OwnData";
import { useMyAccount } from "./own";
import { Sessions } from "./Sessions";

/** What somebody looks after of their own account: who they are to the shop, the password, where it is open. */
export function OwnAccountPage() {
  const { t } = useTranslation();
  const account = useMyAccount();
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("own.title")}</PageTitle>
      <div className={classes.head}>
        <h1 className={classes.title}>{t("own.title")}</h1>
        <Link to="/mine" className={classes.back}>
          {t("mine.title")}
        </Link>
      </div>
      {account.isPending ? (
        <Skeleton height={320} radius="xl" />
      ) : account.error && !account.data ? (
        <ProblemBlock error={account.error} onRetry={() => void account.refetch()} />
      ) : !account.data || account.data.isGuest ? (
        <Nobody />
      ) : (
        <>
          <Contacts account={account.data} />
          <Birthday account={account.data} />
          <ChangePassword account={account.data} />
          <Sessions sessions={account.data.sessions} />
          <OwnData />
        </>
      )}
    </div>
  );
}

function Nobody() {
  const { t } = useTranslation();
  return (
    <StateBlock
      icon={<PersonIcon size={28} />}
      title={t("own.nobody")}
      actions={
        <>
          <Button renderRoot={(props) => <Link to="/sign-in" search={{ back: "/account" }} {...props} />}>
            {t("account.signIn")}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link to="/mine" {...props} />}>
            {t("mine.title")}
          </Button>
        </>
      }
    >
      {t("own.nobodyText")}
    </StateBlock>
  );
}
