import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { BuilderCampaignFragment } from "@/shared/api/generated/graphql";
import type { useBuilder } from "./use-builder";

/** Of the line that says why the draft cannot be submitted. */
export const BLOCKED = "campaign-blocked";

interface NoticesProps {
  campaign: BuilderCampaignFragment;
  writes: boolean;
  builder: Pick<ReturnType<typeof useBuilder>, "saved" | "refusal">;
  /** How many conflicts keep it from being submitted. */
  blocking: number;
}

/** What whoever writes the draft has to know of it. */
export function Notices({ campaign, writes, builder, blocking }: NoticesProps) {
  const { t } = useTranslation();
  return (
    <>
      {campaign.submittedAt && writes && <Alert type="info" showIcon title={t("builder.withdraws")} />}
      {campaign.rejection && (
        <Alert type="warning" showIcon title={t("builder.rejected")} description={campaign.rejection} />
      )}
      {blocking > 0 && writes && (
        <Alert
          id={BLOCKED}
          type="warning"
          showIcon
          role="status"
          title={t("builder.blocked", { count: blocking })}
        />
      )}
      {builder.saved === "refused" && builder.refusal && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t("builder.notSaved")}
          description={builder.refusal}
        />
      )}
    </>
  );
}
