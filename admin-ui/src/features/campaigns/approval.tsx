import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { CampaignExposureQuery, CampaignPartsFragment } from "@/shared/api/generated/graphql";
import { percent } from "@/shared/format/number";
import { Card } from "@/shared/parts/page";
import { Bone } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./campaigns.module.css";
import { Changes } from "./changes";
import {
  ApproveCampaign,
  CampaignExposureDocument,
  PublishCampaign,
  RejectCampaign,
  STALE,
  SubmitCampaign,
} from "./documents";

type Worst = NonNullable<CampaignExposureQuery["campaignExposure"]>;

/** What the draft may do at worst, what it changes, and whoever may put it in force. */
export function Approval({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const [doing, setDoing] = useState<"publish" | "approve" | "reject" | null>(null);
  const close = () => setDoing(null);
  const worst = useQuery(asked(CampaignExposureDocument, { id: campaign.id })).data?.campaignExposure;
  const submit = useAct({
    run: () =>
      ask(SubmitCampaign, { id: campaign.id, version: campaign.version }).then((data) => data.submitCampaign),
    done: t("campaign.submittedDone"),
    stale: STALE,
  });
  const alone = worst !== undefined && worst !== null && worst.reasons.length === 0;
  const ready = campaign.draft.pieces.length > 0;
  const write = can("CAMPAIGNS_WRITE") && ready;
  const input = { id: campaign.id, version: campaign.version };
  return (
    <Card
      title={t(campaign.submittedAt ? "campaign.reviewTitle" : "campaign.publishTitle")}
      acts={
        <>
          {write && alone && (
            <Button type={campaign.submittedAt ? "default" : "primary"} onClick={() => setDoing("publish")}>
              {t("campaign.publish")}
            </Button>
          )}
          {write && !campaign.submittedAt && worst && (
            <Button
              type={alone ? "default" : "primary"}
              loading={submit.isPending}
              onClick={() => submit.mutate(undefined)}
            >
              {t("campaign.submit")}
            </Button>
          )}
          {campaign.submittedAt && can("CAMPAIGNS_APPROVE") && (
            <>
              <Button type="primary" disabled={!campaign.mayApprove} onClick={() => setDoing("approve")}>
                {t("campaign.approve")}
              </Button>
              <Button danger onClick={() => setDoing("reject")}>
                {t("campaign.reject")}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="stack" style={{ gap: 16 }}>
        {!ready && <p className="faint">{t("campaign.noPieces")}</p>}
        {ready && (worst ? <Numbers worst={worst} /> : <Bone width="60%" height={40} />)}
        {campaign.submittedAt && (
          <p className="soft">
            {t("campaign.submittedBy", { name: campaign.submittedBy?.name ?? "—" })} ·{" "}
            <When at={campaign.submittedAt} />
            {!campaign.mayApprove && can("CAMPAIGNS_APPROVE") && ` · ${t("campaign.notYours")}`}
          </p>
        )}
        {campaign.liveVersion !== null && (
          <section aria-label={t("campaign.whatChanges")}>
            <h3 className="soft">{t("campaign.whatChanges")}</h3>
            <Changes id={campaign.id} old={null} newer={null} />
          </section>
        )}
      </div>
      {doing === "publish" && (
        <ActDialog
          title={t("campaign.publishAsk")}
          act={t("campaign.publish")}
          about={worst && <Numbers worst={worst} />}
          run={({ note }: { note?: string }) =>
            ask(PublishCampaign, { input: { ...input, note: note?.trim() ?? "" } }).then(
              (data) => data.publishCampaign,
            )
          }
          done={t("campaign.published")}
          stale={STALE}
          onClose={close}
        >
          <WordsField name="note" label={t("campaign.noteLabel")} optional focus />
        </ActDialog>
      )}
      {doing === "approve" && (
        <ActDialog
          title={t("campaign.approveAsk")}
          act={t("campaign.approve")}
          about={worst && <Numbers worst={worst} />}
          run={({ note }: { note?: string }) =>
            ask(ApproveCampaign, { input: { ...input, note: note?.trim() ?? "" } }).then(
              (data) => data.approveCampaign,
            )
          }
          done={t("campaign.published")}
          stale={STALE}
          onClose={close}
        >
          <WordsField name="note" label={t("campaign.noteLabel")} optional focus />
        </ActDialog>
      )}
      {doing === "reject" && (
        <ActDialog
          title={t("campaign.rejectAsk")}
          act={t("campaign.reject")}
          danger
          run={({ reason }: { reason: string }) =>
            ask(RejectCampaign, { input: { ...input, reason: reason.trim() } }).then(
              (data) => data.rejectCampaign,
            )
          }
          done={t("campaign.rejectedDone")}
          stale={STALE}
          onClose={close}
        >
          <WordsField label={t("campaign.rejectReason")} extra={t("campaign.rejectHint")} focus />
        </ActDialog>
      )}
    </Card>
  );
}

/** The worst that may come of it, and why one person is or is not enough. */
function Numbers({ worst }: { worst: Worst }) {
  const { t, i18n } = useTranslation();
  const over = (reason: Worst["reasons"][number]) =>
    worst.reasons.includes(reason) ? styles.over : undefined;
  return (
    <div className="stack" style={{ gap: 12 }}>
      <dl className={styles.worst}>
        <div>
          <dt>{t("campaign.worstCost")}</dt>
          <dd className={over("EXPOSURE") ?? over("UNLIMITED")}>
            {worst.cost ? <Money value={worst.cost} /> : t("campaign.unlimited")}
          </dd>
        </div>
        <div>
          <dt>{t("campaign.worstDiscount")}</dt>
          <dd className={over("DISCOUNT")}>{percent(worst.discountBps, i18n.language, 2)}</dd>
        </div>
        <div>
          <dt>{t("campaign.belowFloor")}</dt>
          <dd className={over("BELOW_FLOOR")}>
            <Count value={worst.belowFloorCount} />
          </dd>
        </div>
      </dl>
      {worst.reasons.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t("campaign.needsSecond")}
          description={worst.reasons.map((reason) => t(`campaign.reason.${reason}`)).join(" ")}
        />
      ) : (
        <p className="soft">{t("campaign.oneEnough")}</p>
      )}
      {worst.belowFloor.length > 0 && (
        <ul>
          {worst.belowFloor.slice(0, 5).map((one) => (
            <li key={one.variant?.id ?? one.lowest.amount}>
              {one.variant &&
                `${translated(one.variant.product.names, i18n.language)} · ${translated(one.variant.names, i18n.language)}`}
              : <Money value={one.price} /> → <Money value={one.lowest} />{" "}
              <span className="faint">
                ({t("campaign.floor")} <Money value={one.floor} />)
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
