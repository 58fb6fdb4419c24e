import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { BuilderCampaignFragment } from "@/shared/api/generated/graphql";

interface NoticesProps {
  campaign: BuilderCampaignFragment;
  writes: boolean;
  /** Why what was typed is not saved; null: it is, or will be. */
  refusal: string | null;
}

/** What whoever writes the draft has to know of it. */
export function Notices({ campaign, writes, refusal }: NoticesProps) {
  const { t } = useTranslation();
  return (
    <>
      {campaign.submittedAt && writes && <Alert type="info" showIcon title={t("builder.withdraws")} />}
      {campaign.rejection && (
        <Alert type="warning" showIcon title={t("builder.rejected")} description={campaign.rejection} />
      )}
      {refusal && (
        <Alert type="error" showIcon role="alert" title={t("builder.notSaved")} description={refusal} />
      )}
    </>
  );
}
