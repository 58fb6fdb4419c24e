import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { CampaignPartsFragment } from "@/shared/api/generated/graphql";
import { percent } from "@/shared/format/number";
import { Card } from "@/shared/parts/page";
import { translated } from "@/shared/parts/translated";
import { Count, Fact, Facts } from "@/shared/parts/values";
import { Budget } from "./budget";
import { CampaignChannelsDocument } from "./documents";

const MINUTE_MS = 60_000;

/** Where, for whom, how much, who answers for it, and when it pauses by itself. */
export function SettingsCard({ campaign }: { campaign: CampaignPartsFragment }) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery({ ...asked(CampaignChannelsDocument, {}), staleTime: MINUTE_MS });
  const { channelIds, tierIds, tags, stops } = campaign.live ?? campaign.draft;
  const channels = (data?.channels ?? []).filter((one) => channelIds.includes(one.id)).map((one) => one.name);
  const tiers = (data?.memberTiers ?? [])
    .filter((one) => tierIds.includes(one.id))
    .map((one) => translated(one.names, i18n.language));
  const several = (names: string[]) => new Intl.ListFormat(i18n.language).format(names);
  const said = [
    stops.budgetBps !== null &&
      t("campaign.stopAt.budget", { percent: percent(stops.budgetBps, i18n.language, 2) }),
    stops.stock !== null && t("campaign.stopAt.stock", { count: stops.stock }),
    stops.marginBps !== null &&
      t("campaign.stopAt.margin", { percent: percent(stops.marginBps, i18n.language, 2) }),
  ].filter(Boolean);
  return (
    <Card title={t("campaign.facts")}>
      <Facts>
        <Fact label={t("campaign.budget")}>
          <Budget campaign={campaign} />
        </Fact>
        <Fact label={t("campaign.used")}>
          <Count value={campaign.spent.uses} />
        </Fact>
        {campaign.budgetUses && (
          <Fact label={t("campaign.budgetUses")}>
            <Count value={campaign.budgetUses} />
          </Fact>
        )}
        <Fact label={t("campaign.channels")}>
          {channelIds.length === 0 ? t("campaign.everywhere") : several(channels)}
        </Fact>
        <Fact label={t("campaign.audience")}>
          {tierIds.length + tags.length === 0 ? t("campaign.everybody") : several([...tiers, ...tags])}
        </Fact>
        <Fact label={t("campaign.stops")}>
          {said.length === 0 ? t("campaign.never") : said.map((one) => <div key={String(one)}>{one}</div>)}
        </Fact>
        <Fact label={t("campaign.owner")}>{campaign.owner?.name}</Fact>
        {campaign.copiedFrom && (
          <Fact label={t("campaign.copiedFrom")}>
            <Link to="/campaigns/$id" params={{ id: campaign.copiedFrom.id }}>
              {translated(campaign.copiedFrom.names, i18n.language)}
            </Link>
          </Fact>
        )}
      </Facts>
    </Card>
  );
}
