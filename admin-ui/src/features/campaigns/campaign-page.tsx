import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Alert, Segmented } from "antd";
import { type CSSProperties, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { CampaignPartsFragment } from "@/shared/api/generated/graphql";
import { percent } from "@/shared/format/number";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { Acts } from "./acts";
import { Approval } from "./approval";
import styles from "./campaigns.module.css";
import { CampaignDocument } from "./documents";
import { Life } from "./life";
import { CopyDialog, EditSettings } from "./new-campaign";
import { Pieces } from "./pieces";
import { Results } from "./results";
import { SettingsCard } from "./settings-card";
import { ChangesBadge, StateBadge } from "./state";
import { Versions } from "./versions";

const REFRESH_MS = 15_000;

export function CampaignPage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/campaigns/$id").useParams();
  const query = useQuery({ ...asked(CampaignDocument, { id }), refetchInterval: REFRESH_MS });
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!query.data.campaign) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <CampaignView key={id} campaign={query.data.campaign} />;
}

/** One campaign: how far it is, what it says, what it may cost, who has a say, and what it said before. */
function CampaignView({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const [doing, setDoing] = useState<"settings" | "copy" | null>(null);
  const view = getRouteApi("/staff/campaigns/$id").useSearch().show === "results" ? "title" : "overview";
  const results = useCan()("ANALYTICS_READ") && campaign.startedAt !== null;
  return (
    <Page
      title={translated(campaign.names, i18n.language)}
      above={<Link to="/campaigns">{t("rail.screens.campaigns")}</Link>}
      beside={
        <>
          <StateBadge campaign={campaign} />
          <ChangesBadge campaign={campaign} />
        </>
      }
      note={
        <>
          <i className={styles.theme} style={{ "--hue": campaign.hue } as CSSProperties} aria-hidden="true" />
          <When at={campaign.startsAt} /> – <When at={campaign.endsAt} /> ·{" "}
          {campaign.live?.page || campaign.draft.page ? (
            <a
              href={campaign.live?.page ? `/campaigns/${campaign.slug}` : campaign.previewPath}
              target="_blank"
              rel="noreferrer"
            >
              <code>{`/campaigns/${campaign.slug}`}</code>
              {!campaign.live?.page && ` ${t("campaign.previewed")}`}
            </a>
          ) : (
            <span>{t("campaign.noPage")}</span>
          )}
        </>
      }
      acts={
        <Acts campaign={campaign} onSettings={() => setDoing("settings")} onCopy={() => setDoing("copy")} />
      }
    >
      {campaign.stop && campaign.stop.reason !== "HAND" && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t(`campaign.stopped.${campaign.stop.reason}`)}
          description={t(`campaign.stoppedBecause.${campaign.stop.reason}`, {
            measured: told(campaign.stop.reason, campaign.stop.measured, i18n.language),
            threshold: told(campaign.stop.reason, campaign.stop.threshold, i18n.language),
          })}
        />
      )}
      {campaign.rejection && (
        <Alert type="warning" showIcon title={t("campaign.rejected")} description={campaign.rejection} />
      )}
      <Life campaign={campaign} />
      {results && (
        <div>
          <Segmented
            aria-label={t("campaign.results.tab")}
            value={view}
            onChange={(next) =>
              void navigate({
                to: "/campaigns/$id",
                params: { id: campaign.id },
                search: { show: next === "title" ? "results" : undefined },
                replace: true,
              })
            }
            options={(["overview", "title"] as const).map((value) => ({
              value,
              label: t(`campaign.results.${value}`),
            }))}
          />
        </div>
      )}
      {results && view === "title" ? <Results id={campaign.id} /> : <Overview campaign={campaign} />}
      <p className="faint">
        {t("pricing.changedBy", { name: campaign.updatedBy?.name ?? "—" })} <When at={campaign.updatedAt} />
      </p>
      {doing === "settings" && <EditSettings campaign={campaign} onClose={() => setDoing(null)} />}
      {doing === "copy" && (
        <CopyDialog
          campaign={campaign}
          onDone={(id) => void navigate({ to: "/campaigns/$id", params: { id } })}
          onClose={() => setDoing(null)}
        />
      )}
    </Page>
  );
}

/** What it says, who has a say, and what it said before. */
function Overview({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t } = useTranslation();
  return (
    <>
      {campaign.state !== "ENDED" && (campaign.liveVersion === null || campaign.hasChanges) && (
        <Approval campaign={campaign} />
      )}
      <div className="columns">
        <div className="stack">
          <Card title={t("campaign.pieces")}>
            <Pieces campaign={campaign} />
          </Card>
          <Versions campaign={campaign} />
        </div>
        <div className="stack">
          <SettingsCard campaign={campaign} />
        </div>
      </div>
    </>
  );
}

/** A measure in its own unit: parts in percent, pieces as they are. */
const told = (reason: string, value: number | null, language: string) =>
  value === null ? "—" : reason === "STOCK" ? String(value) : percent(value, language, 2);
