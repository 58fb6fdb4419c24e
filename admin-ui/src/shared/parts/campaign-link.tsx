import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCan } from "@/shared/session/me";

/** That a campaign keeps something, and the way there. */
export function CampaignLink({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = t("campaign.keeps");
  return useCan()("CAMPAIGNS_READ") ? (
    <Link to="/campaigns/$id" params={{ id }}>
      {words}
    </Link>
  ) : (
    <span>{words}</span>
  );
}
