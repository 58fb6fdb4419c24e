import { useTranslation } from "react-i18next";
import type { CampaignRowFragment, CampaignState } from "@/shared/api/generated/graphql";
import { Badge, type Tone } from "@/shared/parts/values";

const tones: Record<CampaignState, Tone> = {
  DRAFT: "quiet",
  IN_REVIEW: "caution",
  SCHEDULED: "calm",
  RUNNING: "good",
  PAUSED: "caution",
  ENDED: "quiet",
};

type Shown = Pick<CampaignRowFragment, "state" | "stop" | "submittedAt" | "hasChanges">;

/** How far a campaign is; one that stopped by itself says so. */
export function StateBadge({ campaign }: { campaign: Pick<Shown, "state" | "stop"> }) {
  const { t } = useTranslation();
  const alone = campaign.stop && campaign.stop.reason !== "HAND";
  return (
    <Badge tone={alone ? "bad" : tones[campaign.state]}>
      {alone
        ? t(`campaign.stopped.${campaign.stop?.reason ?? "HAND"}`)
        : t(`campaign.state.${campaign.state}`)}
    </Badge>
  );
}

/** What else is to be known: a change that waits for a second person, or for its publication. */
export function ChangesBadge({ campaign }: { campaign: Shown }) {
  const { t } = useTranslation();
  if (campaign.submittedAt && campaign.state !== "IN_REVIEW")
    return <Badge tone="caution">{t("campaign.changesInReview")}</Badge>;
  return campaign.hasChanges ? <Badge tone="quiet">{t("campaign.changes")}</Badge> : null;
}
