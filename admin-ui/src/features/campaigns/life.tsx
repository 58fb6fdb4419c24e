import { useTranslation } from "react-i18next";
import type { CampaignPartsFragment } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { When } from "@/shared/parts/values";
import styles from "./campaigns.module.css";

type Step = "written" | "review" | "scheduled" | "running" | "ended";
const STEPS: Step[] = ["written", "review", "scheduled", "running", "ended"];
const AT: Record<CampaignPartsFragment["state"], Step> = {
  DRAFT: "written",
  IN_REVIEW: "review",
  SCHEDULED: "scheduled",
  RUNNING: "running",
  PAUSED: "running",
  ENDED: "ended",
};

/** The way of a campaign, what of it is behind, and when the rest comes. */
export function Life({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t } = useTranslation();
  const here = STEPS.indexOf(AT[campaign.state]);
  const first = campaign.versions.at(-1);
  const moment: Record<Step, string | null> = {
    written: campaign.createdAt,
    review: campaign.submittedAt ?? (first?.approvedBy ? first.at : null),
    scheduled: first?.at ?? null,
    running: campaign.startedAt ?? (here < 4 ? campaign.startsAt : null),
    ended: campaign.endedAt ?? campaign.endsAt,
  };
  return (
    <Card>
      <ol className={styles.timeline} aria-label={t("campaign.life")}>
        {STEPS.map((step, place) => (
          <li
            key={step}
            aria-current={place === here ? "step" : undefined}
            className={[
              place < here ? styles.past : "",
              place === here ? styles.here : "",
              place === here && campaign.state === "PAUSED" ? styles.trouble : "",
            ].join(" ")}
          >
            {place === here && campaign.state === "PAUSED"
              ? t("campaign.state.PAUSED")
              : t(`campaign.step.${step}`)}
            <small>
              {step === "review" && !moment.review && place < here ? (
                t("campaign.noReview")
              ) : (
                <When at={place === here && campaign.stop ? campaign.stop.at : moment[step]} />
              )}
            </small>
          </li>
        ))}
      </ol>
    </Card>
  );
}
