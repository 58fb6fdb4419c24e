import { Button, Skeleton } from "@mantine/core";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type CSSProperties, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "@/shared/session/me";
import { campaignColours } from "@/shared/theme/campaign";
import { ClockIcon } from "@/shared/ui/icons";
import { NothingHere } from "@/shared/ui/NothingHere";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./Campaign.module.css";
import { CampaignBlocks } from "./CampaignBlocks";
import { campaign, campaignPreview, type Known, myCampaign } from "./campaign";

const route = getRouteApi("/campaigns/$slug");
// A campaign begins, ends or is stopped while somebody looks at it.
const ASK_AGAIN_MS = 60_000;

/** The page of a campaign, as marketers put it together. */
export function CampaignPage() {
  const { preview } = route.useSearch();
  return preview ? <Preview token={preview} /> : <Shown />;
}

function Shown() {
  const { slug } = route.useParams();
  const me = useMe();
  const open = useQuery({ ...campaign(slug), refetchInterval: ASK_AGAIN_MS });
  const member = me.data != null && !me.data.isGuest;
  // What everybody sees is asked of every cache on the way; only what is not for everybody is asked for oneself.
  const asks = open.data?.page === null && member;
  const own = useQuery({ ...myCampaign(slug), enabled: asks, refetchInterval: asks ? ASK_AGAIN_MS : false });
  const found = asks ? own : open;
  if (found.error && !found.data) {
    return (
      <div className="page">
        <ProblemBlock whole error={found.error} onRetry={() => void found.refetch()} />
      </div>
    );
  }
  if (!found.data || (found.data.page === null && me.isPending)) return <Bones />;
  return found.data.page === null ? (
    <Unknown slug={slug} member={member} />
  ) : (
    <Whole known={{ ...found.data, page: found.data.page }} />
  );
}

/** A draft, drawn anew whenever the page around it says that it was saved. */
function Preview({ token }: { token: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    ...campaignPreview(token),
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    const saved = (event: MessageEvent) => {
      if (event.origin === location.origin && event.data === "campaign saved")
        void queries.invalidateQueries({ queryKey: ["campaign", "preview"] });
    };
    addEventListener("message", saved);
    return () => removeEventListener("message", saved);
  }, [queries]);
  if (error && !data) {
    return (
      <div className="page">
        <ProblemBlock whole error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!data) return <Bones />;
  return (
    <>
      <p className={classes.preview} role="status">
        {t(data.page ? "campaign.preview" : "campaign.previewGone")}
      </p>
      {data.page && <Whole known={{ ...data, page: data.page }} preview />}
    </>
  );
}

type WholeProps = { known: Known & { page: NonNullable<Known["page"]> }; preview?: boolean };

function Whole({ known: { page, lag }, preview = false }: WholeProps) {
  const { t } = useTranslation();
  if (page.phase === "ENDED") {
    return (
      <div className="page">
        <PageTitle>{page.name}</PageTitle>
        <StateBlock
          whole
          icon={<ClockIcon size={28} />}
          title={t("campaign.over", { name: page.name })}
          actions={
            <>
              <Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>
              <Button variant="default" renderRoot={(props) => <Link to="/coupons" {...props} />}>
                {t("campaign.toCoupons")}
              </Button>
            </>
          }
        >
          {t("campaign.overText")}
        </StateBlock>
      </div>
    );
  }
  return (
    <div className={`page ${classes.page}`} style={campaignColours(page.hue) as CSSProperties}>
      <PageTitle>{page.name}</PageTitle>
      <CampaignBlocks page={page} lag={lag} preview={preview} />
    </div>
  );
}

/** Whether there is none, or one for others, is not told. */
function Unknown({ slug, member }: { slug: string; member: boolean }) {
  const { t } = useTranslation();
  return (
    <NothingHere
      title={t("campaign.unknown")}
      more={
        !member && (
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/sign-in" search={{ back: `/campaigns/${slug}` }} {...props} />}
          >
            {t("campaign.signIn")}
          </Button>
        )
      }
    >
      {t(member ? "campaign.unknownText" : "campaign.unknownGuest")}
    </NothingHere>
  );
}

function Bones() {
  return (
    <div className={`page ${classes.page}`} aria-hidden="true">
      <Skeleton className={classes.waitingHero} radius="xl" />
      <Skeleton height={96} radius="xl" />
      <Skeleton height={320} radius="xl" />
    </div>
  );
}
