import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { CampaignPartsFragment } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { Badge, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./campaigns.module.css";
import { Changes } from "./changes";
import { RollBackCampaign, STALE } from "./documents";

/** What the campaign said, who published and approved it, and the way back to it. */
export function Versions({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const [shown, setShown] = useState<number | null>(null);
  const [back, setBack] = useState<number | null>(null);
  if (campaign.versions.length === 0) return null;
  const may = can("CAMPAIGNS_WRITE") && campaign.state !== "ENDED";
  return (
    <Card title={t("campaign.versions")}>
      <ol className={styles.versions}>
        {campaign.versions.map((version) => (
          <li key={version.number}>
            <span>
              <b>{t("campaign.version", { number: version.number })}</b>{" "}
              {version.number === campaign.liveVersion && <Badge tone="good">{t("campaign.inForce")}</Badge>}{" "}
              {version.restores && (
                <Badge tone="quiet">{t("campaign.restores", { number: version.restores })}</Badge>
              )}
              <br />
              <small className="faint">
                <When at={version.at} /> · {version.by?.name}
                {version.approvedBy && ` · ${t("campaign.approvedBy", { name: version.approvedBy.name })}`}
                {version.note && ` · ${version.note}`}
              </small>
            </span>
            <span className="row">
              {version.number > 1 && (
                <Button
                  size="small"
                  type="text"
                  aria-expanded={shown === version.number}
                  onClick={() => setShown(shown === version.number ? null : version.number)}
                >
                  {t("campaign.compare")}
                </Button>
              )}
              {may && version.number !== campaign.liveVersion && (
                <Button size="small" onClick={() => setBack(version.number)}>
                  {t("campaign.rollBack")}
                </Button>
              )}
            </span>
            {shown === version.number && (
              <div style={{ flexBasis: "100%" }}>
                <Changes id={campaign.id} old={version.number - 1} newer={version.number} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {back !== null && (
        <ActDialog
          title={t("campaign.rollBackTitle", { number: back })}
          act={t("campaign.rollBack")}
          about={
            <>
              <p>{t("campaign.rollBackAbout")}</p>
              <Changes id={campaign.id} old={null} newer={back} />
            </>
          }
          run={({ note }: { note?: string }) =>
            ask(RollBackCampaign, {
              input: { id: campaign.id, version: campaign.version, number: back, note: note?.trim() ?? "" },
            }).then((data) => data.rollBackCampaign)
          }
          done={t("campaign.rolledBack")}
          stale={STALE}
          onClose={() => setBack(null)}
        >
          <WordsField name="note" label={t("campaign.noteLabel")} optional focus />
        </ActDialog>
      )}
    </Card>
  );
}
