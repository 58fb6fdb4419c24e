import { Button, Skeleton } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import type { InvitePageQuery } from "@/shared/api/generated/graphql";
import { ShareBox } from "@/shared/groups/ShareBox";
import { formatMoney, isZero } from "@/shared/money/money";
import { useMe } from "@/shared/session/me";
import { GiftIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./InvitePage.module.css";
import { InvitePage as InviteDocument, MakeInvitation } from "./invitations";
import { Terms } from "./Terms";

const SHOWN = 50;

/** One's own invitation: what it promises, the ways to share it, and what came of it. */
export function InvitePage() {
  const { t } = useTranslation();
  const me = useMe();
  const { data, error, refetch } = useQuery({
    queryKey: ["me", "invite"],
    queryFn: ({ signal }) => ask(InviteDocument, { first: SHOWN, after: null }, { signal }),
  });
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("invite.title")}</PageTitle>
      {error && !data ? (
        <ProblemBlock whole error={error} onRetry={() => void refetch()} />
      ) : !data || me.isPending ? (
        <Skeleton height={360} radius="xl" />
      ) : data.invitationOffer ? (
        <Invite data={data} offer={data.invitationOffer} account={me.data != null && !me.data.isGuest} />
      ) : (
        <StateBlock
          whole
          icon={<GiftIcon size={28} />}
          title={t("invite.none")}
          actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
        >
          {t("invite.noneText")}
        </StateBlock>
      )}
    </div>
  );
}

type InviteProps = {
  data: InvitePageQuery;
  offer: NonNullable<InvitePageQuery["invitationOffer"]>;
  account: boolean;
};

function Invite({ data, offer, account }: InviteProps) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: () => ask(MakeInvitation, { programId: offer.id }).then((answer) => answer.makeInvitation),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["me", "invite"] }),
  });
  const mine = data.myInvitation;
  const friends = data.invitedFriends.edges.map(({ node }) => node);
  const refusal = making.data && making.data.__typename !== "MyInvitation" ? making.data.message : undefined;
  return (
    <>
      <header className={classes.head}>
        <span className={classes.sign}>
          <GiftIcon size={34} />
        </span>
        <h1 className={classes.title}>{offer.name}</h1>
        <Terms offer={offer} />
      </header>
      {!account ? (
        <section className={`card ${classes.block}`}>
          <p>{t("invite.needsAccount")}</p>
          <Button
            fullWidth
            renderRoot={(props) => <Link to="/sign-in" search={{ back: "/invite" }} {...props} />}
          >
            {t("checkout.signIn")}
          </Button>
        </section>
      ) : mine ? (
        <ShareBox
          path={`/i/${mine.code}`}
          poster={`/posters/invite/${mine.code}.jpg`}
          title={t("invite.share")}
        />
      ) : (
        <section className={`card ${classes.block}`}>
          {refusal && <Notice tone="danger" live title={refusal} />}
          {making.error && <Notice tone="danger" live title={t("problem.unreachable")} />}
          <Button size="lg" fullWidth loading={making.isPending} onClick={() => making.mutate()}>
            {t("invite.make")}
          </Button>
        </section>
      )}
      {mine && (
        <section className={`card ${classes.block}`} aria-labelledby="invited">
          <h2 id="invited" className={classes.subtitle}>
            {t("invite.progress")}
          </h2>
          <dl className={classes.figures}>
            <div>
              <dt>{t("invite.joined")}</dt>
              <dd>{mine.joined}</dd>
            </div>
            <div>
              <dt>{t("invite.rewarded")}</dt>
              <dd>{mine.rewarded}</dd>
            </div>
            <div>
              <dt>{t("invite.earned")}</dt>
              <dd>{formatMoney(mine.earned, i18n.language)}</dd>
            </div>
          </dl>
          {friends.length === 0 ? (
            <p className="muted">{t("invite.nobody")}</p>
          ) : (
            <ul className={classes.friends}>
              {friends.map((friend) => (
                <li key={friend.joinedAt}>
                  <span className={classes.avatar} aria-hidden="true">
                    {friend.label || "•"}
                  </span>
                  <span className={classes.words}>
                    <strong>{t(`invite.state.${friend.state}`)}</strong>
                    <span className="muted">
                      {friend.state === "BOUGHT" && friend.dueAt
                        ? t("invite.due", { day: day(friend.dueAt, i18n.language) })
                        : day(friend.joinedAt, i18n.language)}
                    </span>
                  </span>
                  <span className={classes.plus}>
                    {!isZero(friend.reward) && <strong>+{formatMoney(friend.reward, i18n.language)}</strong>}
                    {friend.withCoupon && <Link to="/coupons/mine">{t("invite.plusCoupon")}</Link>}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <p className={`muted ${classes.terms}`}>
        {t("invite.terms", {
          count: offer.mostRewards,
          days: offer.periodDays,
          day: day(offer.endsAt, i18n.language),
        })}
      </p>
    </>
  );
}

const day = (at: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(new Date(at));
