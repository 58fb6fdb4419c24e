import { Button, Skeleton } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { GiftByTokenQuery } from "@/shared/api/generated/graphql";
import { useMe } from "@/shared/session/me";
import { GiftIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { ContactProof } from "./ContactProof";
import classes from "./GiftPage.module.css";
import { UnitCard } from "./UnitCard";

const GiftByToken = graphql(`
  query GiftByToken($token: String!) {
    gift(token: $token) { ...ReceivedGiftParts }
  }
`);

export const ReceivedGiftParts = graphql(`
  fragment ReceivedGiftParts on ReceivedGift {
    giver
    name
    variantName
    imageUrl
    isGiver
    isMine
    gift { ...GiftParts }
    unit { ...UnitParts orderId orderNumber }
    claims { ...ClaimParts }
  }
`);

const ClaimGift = graphql(`
  mutation ClaimGift($token: String!) {
    claimGift(token: $token) {
      __typename
      ... on ReceivedGift { ...ReceivedGiftParts }
      ... on UserError { code message }
    }
  }
`);

type Received = NonNullable<GiftByTokenQuery["gift"]>;
const page = getRouteApi("/gift/$token");

/** What a gift's link opens: who gives what, and the piece itself once it was claimed. */
export function GiftPage() {
  const { t } = useTranslation();
  const { token } = page.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ["order", "gift", token],
    queryFn: ({ signal }) => ask(GiftByToken, { token }, { signal }).then((answer) => answer.gift ?? null),
  });
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("gift.pageTitle")}</PageTitle>
      {data ? (
        <Opened received={data} token={token} onLook={() => void refetch()} />
      ) : data === null ? (
        <Nothing title={t("gift.unknown")} text={t("gift.unknownText")} />
      ) : error ? (
        <ProblemBlock whole error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={320} radius="xl" />
      )}
    </div>
  );
}

function Nothing({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation();
  return (
    <StateBlock
      whole
      icon={<GiftIcon size={28} />}
      title={title}
      actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
    >
      {text}
    </StateBlock>
  );
}

type OpenedProps = { received: Received; token: string; onLook: () => void };

function Opened({ received, token, onLook }: OpenedProps) {
  const { t } = useTranslation();
  const { gift, unit, isMine, isGiver } = received;
  if (gift.state !== "OPEN" && !isMine) {
    return (
      <Nothing
        title={t(`gift.over.${gift.state}`)}
        text={t(isGiver ? "gift.overYours" : "gift.overText", { giver: received.giver })}
      />
    );
  }
  return (
    <>
      <header className={classes.head}>
        <img className={classes.art} src={received.imageUrl} alt="" width={160} height={160} />
        <h1 className={classes.title}>
          {isGiver ? t("gift.yours") : t("gift.from", { giver: received.giver })}
        </h1>
        <p className={classes.goods}>
          {received.name} <span className="muted">{received.variantName}</span>
        </p>
        {gift.message && (
          <blockquote className={classes.message}>
            {gift.recipientName && <span>{t("gift.dear", { name: gift.recipientName })}</span>}
            {gift.message}
          </blockquote>
        )}
      </header>
      {isMine && unit ? (
        <section className={`card ${classes.block}`}>
          <UnitCard
            unit={unit}
            named
            mayReveal
            received
            claims={received.claims}
            about={{ orderId: unit.orderId, noPictures: true }}
            onLook={onLook}
          />
        </section>
      ) : isGiver ? (
        <p className={classes.note}>{t("gift.yoursText")}</p>
      ) : (
        <Claiming token={token} expiresAt={gift.expiresAt} />
      )}
    </>
  );
}

/** The way to make it one's own: at once for who is signed in, after a code to phone or e-mail for everybody else. */
function Claiming({ token, expiresAt }: { token: string; expiresAt: string }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const claim = useMutation({
    mutationFn: () => ask(ClaimGift, { token }).then((data) => data.claimGift),
    onSuccess: async (answer) => {
      if (answer.__typename === "ReceivedGift") {
        queries.setQueryData(["order", "gift", token], answer);
        void queries.invalidateQueries({ queryKey: ["me"] });
      } else await queries.invalidateQueries({ queryKey: ["order", "gift", token] });
    },
  });
  const refusal = claim.data && claim.data.__typename !== "ReceivedGift" ? claim.data.message : undefined;
  const signedIn = me.data != null && !me.data.isGuest;
  const until = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long" }).format(new Date(expiresAt));
  if (me.isPending) return <Skeleton height={120} radius="xl" />;
  return (
    <section className={`card ${classes.block}`} aria-labelledby="claim">
      <h2 id="claim" className={classes.subtitle}>
        {t("gift.claimTitle")}
      </h2>
      <p className="muted">{t("gift.claimText", { day: until })}</p>
      {refusal && <Notice tone="danger" live title={refusal} />}
      {claim.error && <Notice tone="danger" live title={t("problem.unreachable")} />}
      {signedIn ? (
        <Button size="lg" fullWidth loading={claim.isPending} onClick={() => claim.mutate()}>
          {t("gift.claim")}
        </Button>
      ) : (
        <>
          <ContactProof action={t("gift.claim")} onProved={() => claim.mutateAsync()} />
          <Link to="/sign-in" search={{ back: `/gift/${token}` }} className={classes.other}>
            {t("checkout.signIn")}
          </Link>
        </>
      )}
    </section>
  );
}
