import { PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { StandingActs } from "@/shared/acts/standing-acts";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { ReferralProgramPartsFragment, ReferralProgramState } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import type { Column } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { CampaignLink } from "@/shared/parts/campaign-link";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import type { Tone } from "@/shared/parts/values";
import { Badge, Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { MoveReferralProgram, ReferralProgramsDocument } from "./documents";
import { ProgramDialog } from "./program-dialog";
import { programStates } from "./search";

const PAGE = 20;
const tones: Record<ReferralProgramState, Tone> = { LIVE: "good", PAUSED: "caution", ENDED: "quiet" };
type Program = ReferralProgramPartsFragment;

/** What customers get for inviting friends, and what came of it. */
export function ReferralPrograms() {
  const { t } = useTranslation();
  const may = useCan()("REFERRALS_WRITE");
  const search = getRouteApi("/staff/invitations").useSearch();
  const { change } = useView(search);
  const [edited, setEdited] = useState<Program | "new" | null>(null);
  const query = useQuery({
    ...asked(ReferralProgramsDocument, {
      state: search.state ?? null,
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(may ? setEdited : null);
  const add = may && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited("new")}>
      {t("referral.add")}
    </Button>
  );
  return (
    <Page
      title={t("rail.screens.invitations")}
      note={t("referral.note")}
      acts={
        <>
          <Link to="/invitations/people" search={{ state: "REVIEW" }}>
            {t("referral.review")}
          </Link>
          <Link to="/invitations/people">{t("referral.people")}</Link>
          {add}
        </>
      }
    >
      <Listing
        screen="REFERRAL_PROGRAMS"
        search={search}
        filters={
          <ChoiceFilter
            label={t("referral.stateLabel")}
            values={programStates}
            value={search.state}
            word={(state) => t(`referral.programState.${state}`)}
            onChange={(state) => change({ state })}
          />
        }
        query={query}
        connection={(data) => data.referralPrograms}
        label={t("rail.screens.invitations")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("referral.empty")} advice={t("referral.emptyAdvice")} act={add} />}
      />
      {edited && <ProgramDialog program={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

function useColumns(edit: ((program: Program) => void) | null): Column<Program>[] {
  const { t, i18n } = useTranslation();
  const columns: Column<Program>[] = [
    {
      key: "name",
      title: t("referral.name"),
      bone: 160,
      cell: (row) => (
        <span className="two">
          <Link to="/invitations/people" search={{ program: row.id }}>
            {translated(row.names, i18n.language)}
          </Link>
          <small>{t("referral.limitOf", { count: row.mostRewards, days: row.periodDays })}</small>
          {row.campaignId && (
            <small>
              <CampaignLink id={row.campaignId} />
            </small>
          )}
        </span>
      ),
    },
    {
      key: "state",
      title: t("referral.stateLabel"),
      tight: true,
      cell: (row) => (
        <span className="two">
          <Badge tone={tones[row.state]}>{t(`referral.programState.${row.state}`)}</Badge>
          <small>
            – <When at={row.endsAt} />
          </small>
        </span>
      ),
    },
    {
      key: "rewards",
      title: t("referral.rewards"),
      tight: true,
      cell: (row) => (
        <span className="two">
          <span className="row" style={{ gap: 6, flexWrap: "nowrap" }}>
            <Money value={row.inviterReward} /> + <Money value={row.friendReward} />
          </span>
          {(row.inviterCoupon || row.friendCoupon) && (
            <small>
              {t("referral.coupons", {
                inviter: row.inviterCoupon?.headline ?? "—",
                friend: row.friendCoupon?.headline ?? "—",
              })}
            </small>
          )}
        </span>
      ),
    },
    {
      key: "progress",
      title: t("referral.progress"),
      end: true,
      tight: true,
      cell: (row) => (
        <span className="two">
          <span>
            <Count value={row.counts.joined} /> / <Count value={row.counts.bought} /> /{" "}
            <Count value={row.counts.rewarded} />
          </span>
          <small>
            <Link to="/invitations/people" search={{ program: row.id, state: "REVIEW" }}>
              {t("referral.state.REVIEW")} <Count value={row.counts.review} />
            </Link>
          </small>
        </span>
      ),
    },
    {
      key: "given",
      title: t("referral.given"),
      end: true,
      tight: true,
      cell: (row) => (
        <span className="two">
          <Money value={row.given} />
          {row.budget && (
            <small>
              {t("referral.of")} <Money value={row.budget} />
            </small>
          )}
        </span>
      ),
    },
  ];
  if (edit)
    columns.push({
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) => row.state !== "ENDED" && <Acts program={row} edit={edit} />,
    });
  return columns;
}

function Acts({ program, edit }: { program: Program; edit: (program: Program) => void }) {
  const { t } = useTranslation();
  const moving = useAct({
    run: (state: ReferralProgramState) =>
      ask(MoveReferralProgram, { id: program.id, version: program.version, state }).then(
        (data) => data.moveReferralProgram,
      ),
    done: t("referral.saved"),
    stale: ["ReferralPrograms"],
  });
  const words = {
    resume: t("referral.resume"),
    pause: t("referral.pause"),
    end: t("referral.end"),
    endAsk: t("referral.endAsk"),
    endAbout: t("referral.endAbout"),
  };
  return (
    <StandingActs
      paused={program.state === "PAUSED"}
      words={words}
      onEdit={program.campaignId ? undefined : () => edit(program)}
      onMove={(state) => moving.mutate(state)}
    />
  );
}
