import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import type { BuilderCampaignFragment } from "@/shared/api/generated/graphql";
import type { useBuilder } from "./use-builder";

interface NoticesProps {
  campaign: BuilderCampaignFragment;
  writes: boolean;
  builder: Pick<ReturnType<typeof useBuilder>, "saved" | "refusal">;
}

/** What whoever writes the draft has to know of it. */
export function Notices({ campaign, writes, builder }: NoticesProps) {
  const { t } = useTranslation();
  return (
    <>
      {campaign.submittedAt && writes && <Alert type="info" showIcon title={t("builder.withdraws")} />}
      {campaign.rejection && (
        <Alert type="warning" showIcon title={t("builder.rejected")} description={campaign.rejection} />
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
