import { CalendarOutlined, PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { type CSSProperties, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { CampaignFilter, CampaignRowFragment } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import { type Column, Slide } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { ButtonLink } from "@/shared/parts/button-link";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { When } from "@/shared/parts/values";
import { useCan, useMe } from "@/shared/session/me";
import { Budget } from "./budget";
import styles from "./campaigns.module.css";
import { CampaignsDocument } from "./documents";
import { NewCampaign } from "./new-campaign";
import { type CampaignsSearch, campaignQueues, campaignSorts, campaignStates } from "./search";
import { ChangesBadge, StateBadge } from "./state";

const PAGE = 25;
const REFRESH_MS = 30_000;

function filterOf(search: CampaignsSearch, me: string | undefined): CampaignFilter {
  return {
    text: search.text ?? null,
    state: search.state ? { in: [search.state] } : null,
    submitted: search.queue === "review" ? true : null,
    ownerId: search.queue === "mine" ? (me ?? null) : null,
  };
}

/** Every campaign, whatever became of it; and the queue of those that wait for a second person. */
export function Campaigns() {
  const { t } = useTranslation();
  const can = useCan();
  const me = useMe();
  const navigate = useNavigate();
  const search = getRouteApi("/staff/campaigns").useSearch();
  const { change } = useView(search);
  const [adding, setAdding] = useState(false);
  const columns = useColumns();
  const query = useQuery({
    ...asked(CampaignsDocument, {
      filter: filterOf(search, me?.id),
      sort: search.sort ?? "UPDATED",
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const add = can("CAMPAIGNS_WRITE") && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
      {t("campaign.new")}
    </Button>
  );
  return (
    <Page
      title={t("rail.screens.campaigns")}
      note={t("campaign.note")}
      acts={
        <>
          <ButtonLink to="/campaigns/calendar" icon={<CalendarOutlined aria-hidden="true" />}>
            {t("campaign.calendar")}
          </ButtonLink>
          {add}
        </>
      }
    >
      <Listing
        screen="CAMPAIGNS"
        hidden={["updated"]}
        search={search}
        filters={
          <>
            <Slide>
              <Segmented
                aria-label={t("campaign.queueLabel")}
                value={search.queue ?? "all"}
                onChange={(queue) =>
                  change({ queue: queue === "all" ? undefined : (queue as CampaignsSearch["queue"]) })
                }
                options={(["all", ...campaignQueues] as const).map((value) => ({
                  value,
                  label: t(`campaign.queue.${value}`),
                }))}
              />
            </Slide>
            <SearchBox value={search.text} label={t("campaign.find")} onChange={(text) => change({ text })} />
            <ChoiceFilter
              label={t("campaign.stateLabel")}
              value={search.state}
              values={campaignStates}
              word={(value) => t(`campaign.state.${value}`)}
              onChange={(state) => change({ state })}
            />
            <ChoiceFilter
              label={t("campaign.sortLabel")}
              value={search.sort}
              values={campaignSorts}
              word={(value) => t(`campaign.sort.${value}`)}
              onChange={(sort) => change({ sort })}
            />
          </>
        }
        query={query}
        connection={(data) => data.campaigns}
        label={t("rail.screens.campaigns")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("campaign.empty")} advice={t("campaign.emptyAdvice")} act={add} />}
        {...(search.queue === "review"
          ? {
              noMatch: <Nothing title={t("campaign.reviewEmpty")} advice={t("campaign.reviewEmptyAdvice")} />,
            }
          : {})}
      />
      {adding && (
        <NewCampaign
          onDone={(id) => void navigate({ to: "/campaigns/$id/edit", params: { id } })}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<CampaignRowFragment>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      key: "name",
      title: t("campaign.name"),
      bone: 180,
      cell: (row) => (
        <span>
          <i className={styles.theme} style={{ "--hue": row.hue } as CSSProperties} aria-hidden="true" />
          <Link to="/campaigns/$id" params={{ id: row.id }}>
            {translated(row.names, i18n.language)}
          </Link>
        </span>
      ),
    },
    {
      key: "state",
      title: t("campaign.stateLabel"),
      tight: true,
      cell: (row) => (
        <span className="row">
          <StateBadge campaign={row} />
          <ChangesBadge campaign={row} />
        </span>
      ),
    },
    { key: "from", title: t("campaign.from"), tight: true, cell: (row) => <When at={row.startsAt} /> },
    { key: "until", title: t("campaign.until"), tight: true, cell: (row) => <When at={row.endsAt} /> },
    { key: "budget", title: t("campaign.budget"), bone: 140, cell: (row) => <Budget campaign={row} /> },
    {
      key: "owner",
      title: t("campaign.owner"),
      tight: true,
      cell: (row) => row.owner?.name ?? <span className="faint">—</span>,
    },
    {
      key: "submitted",
      title: t("campaign.submitted"),
      tight: true,
      cell: (row) =>
        row.submittedAt ? (
          <span className="two">
            {row.submittedBy?.name}
            <small>
              <When at={row.submittedAt} />
            </small>
          </span>
        ) : (
          <span className="faint">—</span>
        ),
    },
    { key: "updated", title: t("campaign.updated"), tight: true, cell: (row) => <When at={row.updatedAt} /> },
  ];
}
