import { Button, Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemBlock } from "../ui/ProblemBlock";
import { StateBlock } from "../ui/StateBlock";
import { useMe } from "./me";

type MembersProps = {
  icon: ReactNode;
  /** What whoever is nobody yet reads, and what an account would show them here. */
  title: string;
  text: string;
  /** Where signing in leads back to. */
  back: string;
  children: ReactNode;
};

/** What only whoever has an account sees; everybody else is asked to sign in, and comes back. */
export function Members({ icon, title, text, back, children }: MembersProps) {
  const { t } = useTranslation();
  const me = useMe();
  if (me.isPending) return <Skeleton height={220} radius="xl" />;
  if (me.error) return <ProblemBlock error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data && !me.data.isGuest) return children;
  return (
    <StateBlock
      whole
      icon={icon}
      title={title}
      actions={
        <Button renderRoot={(props) => <Link to="/sign-in" search={{ back }} {...props} />}>
          {t("account.signIn")}
        </Button>
      }
    >
      {text}
    </StateBlock>
  );
}
