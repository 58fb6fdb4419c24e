import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { CampaignPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { ButtonLink } from "@/shared/parts/button-link";
import { useCan } from "@/shared/session/me";
import { EndCampaign, PauseCampaign, ResumeCampaign, STALE } from "./documents";

interface ActsProps {
  campaign: CampaignPartsFragment;
  onSettings: () => void;
  onCopy: () => void;
}

/** What can be done with a campaign as it is; what stops it says what that means in numbers. */
export function Acts({ campaign, onSettings, onCopy }: ActsProps) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const [doing, setDoing] = useState<"pause" | "end" | null>(null);
  const close = () => setDoing(null);
  const resume = useAct({
    run: () => ask(ResumeCampaign, { id: campaign.id }).then((data) => data.resumeCampaign),
    done: t("campaign.resumed"),
    stale: STALE,
  });
  const write = can("CAMPAIGNS_WRITE");
  const over = campaign.state === "ENDED";
  const live = campaign.state === "RUNNING" || campaign.state === "SCHEDULED";
  const facts = {
    count: campaign.live?.pieces.length ?? 0,
    held: formatMoney(campaign.spent.held, i18n.language),
    spent: formatMoney(campaign.spent.money, i18n.language),
    uses: campaign.spent.uses,
  };
  const more = [
    ...(write ? [{ key: "copy", label: t("campaign.copy"), onClick: onCopy }] : []),
    ...(write && !over
      ? [
          {
            key: "end",
            danger: true,
            label: t(campaign.liveVersion ? "campaign.end" : "campaign.drop"),
            onClick: () => setDoing("end"),
          },
        ]
      : []),
  ];
  return (
    <>
      {live && can("CAMPAIGNS_PAUSE") && (
        <Button danger onClick={() => setDoing("pause")}>
          {t("campaign.pause")}
        </Button>
      )}
      {campaign.state === "PAUSED" && write && (
        <Button type="primary" loading={resume.isPending} onClick={() => resume.mutate(undefined)}>
          {t("campaign.resume")}
        </Button>
      )}
      {write && !over && (
        <>
          <ButtonLink
            to="/campaigns/$id/edit"
            params={{ id: campaign.id }}
            primary={!live && campaign.state !== "PAUSED"}
          >
            {t("campaign.build")}
          </ButtonLink>
          <Button onClick={onSettings}>{t("campaign.settings")}</Button>
        </>
      )}
      {more.length > 0 && (
        <Dropdown menu={{ items: more }} trigger={["click"]}>
          <Button>{t("campaign.more")}</Button>
        </Dropdown>
      )}
      {doing === "pause" && (
        <ActDialog
          title={t("campaign.pauseAsk")}
          act={t("campaign.pause")}
          danger
          about={t("campaign.pauseAbout", facts)}
          run={({ note }: { note?: string }) =>
            ask(PauseCampaign, { input: { id: campaign.id, note: note?.trim() ?? "" } }).then(
              (data) => data.pauseCampaign,
            )
          }
          done={t("campaign.paused")}
          stale={STALE}
          onClose={close}
        >
          <WordsField name="note" label={t("campaign.noteLabel")} optional focus />
        </ActDialog>
      )}
      {doing === "end" && (
        <ActDialog
          title={t(campaign.liveVersion ? "campaign.endAsk" : "campaign.dropAsk")}
          act={t(campaign.liveVersion ? "campaign.end" : "campaign.drop")}
          danger
          about={t(campaign.liveVersion ? "campaign.endAbout" : "campaign.dropAbout", facts)}
          run={({ note }: { note?: string }) =>
            ask(EndCampaign, { input: { id: campaign.id, note: note?.trim() ?? "" } }).then(
              (data) => data.endCampaign,
            )
          }
          done={t("campaign.ended")}
          stale={STALE}
          onClose={close}
        >
          <WordsField name="note" label={t("campaign.noteLabel")} optional focus />
        </ActDialog>
      )}
    </>
  );
}
