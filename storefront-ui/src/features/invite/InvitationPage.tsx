import { Button, Skeleton } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import type { InvitationByCodeQuery } from "@/shared/api/generated/graphql";
import { useMe } from "@/shared/session/me";
import { GiftIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./InvitePage.module.css";
import { AcceptInvitation, InvitationByCode } from "./invitations";
import { Terms } from "./Terms";

const page = getRouteApi("/i/$code");

/** What an invitation's link opens: who invites, what one gets, and how to accept it. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { code } = page.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ["me", "invitation", code],
    queryFn: ({ signal }) =>
      ask(InvitationByCode, { code }, { signal }).then(({ invitation }) => invitation ?? null),
  });
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("invite.received")}</PageTitle>
      {data ? (
        <Opened invitation={data} />
      ) : data === null ? (
        <StateBlock
          whole
          icon={<GiftIcon size={28} />}
          title={t("invite.unknown")}
          actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
        >
          {t("invite.unknownText")}
        </StateBlock>
      ) : error ? (
        <ProblemBlock whole error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={360} radius="xl" />
      )}
    </div>
  );
}

function Opened({ invitation }: { invitation: NonNullable<InvitationByCodeQuery["invitation"]> }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const accepting = useMutation({
    mutationFn: () =>
      ask(AcceptInvitation, { code: invitation.code }).then((answer) => answer.acceptInvitation),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["me", "invitation"] }),
  });
  const account = me.data != null && !me.data.isGuest;
  const refusal =
    accepting.data && accepting.data.__typename !== "ReceivedInvitation" ? accepting.data.message : undefined;
  const back = `/i/${invitation.code}`;
  return (
    <>
      <header className={classes.head}>
        <span className={classes.sign}>
          <GiftIcon size={34} />
        </span>
        <h1 className={classes.title}>
          {invitation.inviter ? t("invite.from", { name: invitation.inviter }) : t("invite.received")}
        </h1>
        <Terms offer={invitation.offer} />
      </header>
      <section className={`card ${classes.block}`}>
        {refusal && <Notice tone="warm" live title={refusal} />}
        {accepting.error && <Notice tone="danger" live title={t("problem.unreachable")} />}
        {invitation.isYours ? (
          <>
            <p>{t("invite.yours")}</p>
            <Button fullWidth renderRoot={(props) => <Link to="/invite" {...props} />}>
              {t("invite.toShare")}
            </Button>
          </>
        ) : invitation.accepted ? (
          <>
            <p role="status">{t("invite.accepted")}</p>
            <Button fullWidth renderRoot={(props) => <Link to="/" {...props} />}>
              {t("action.toShop")}
            </Button>
          </>
        ) : !invitation.open ? (
          <p>{t("invite.over")}</p>
        ) : account ? (
          <Button size="lg" fullWidth loading={accepting.isPending} onClick={() => accepting.mutate()}>
            {t("invite.accept")}
          </Button>
        ) : (
          <>
            <Button
              size="lg"
              fullWidth
              renderRoot={(props) => <Link to="/register" search={{ back }} {...props} />}
            >
              {t("invite.register")}
            </Button>
            <Button
              variant="default"
              fullWidth
              renderRoot={(props) => <Link to="/sign-in" search={{ back }} {...props} />}
            >
              {t("checkout.signIn")}
            </Button>
          </>
        )}
      </section>
    </>
  );
}
