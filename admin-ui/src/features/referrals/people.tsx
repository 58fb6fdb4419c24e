import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import type { ReferralPartsFragment, ReferralState } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import type { Column } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import type { Tone } from "@/shared/parts/values";
import { Badge, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { DecideReferral, ReferralsDocument } from "./documents";
import { referralStates } from "./search";

const PAGE = 25;
const tones: Record<ReferralState, Tone> = {
  JOINED: "quiet",
  BOUGHT: "caution",
  REVIEW: "bad",
  REWARDED: "good",
  TAKEN_BACK: "quiet",
  REFUSED: "quiet",
};
type Row = ReferralPartsFragment;

/** Who was invited by whom, and those of whom a person is to judge. */
export function InvitedPeople() {
  const { t } = useTranslation();
  const may = useCan()("REFERRALS_WRITE");
  const search = getRouteApi("/staff/invitations/people").useSearch();
  const { change } = useView(search);
  const [decided, setDecided] = useState<{ row: Row; approved: boolean } | null>(null);
  const query = useQuery({
    ...asked(ReferralsDocument, {
      programId: search.program ?? null,
      state: search.state ?? null,
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(may ? (row, approved) => setDecided({ row, approved }) : null);
  return (
    <Page
      title={t("referral.people")}
      note={t("referral.peopleNote")}
      above={<Link to="/invitations">{t("rail.screens.invitations")}</Link>}
    >
      <Listing
        screen="REFERRALS"
        search={search}
        filters={
          <ChoiceFilter
            label={t("referral.stateLabel")}
            values={referralStates}
            value={search.state}
            word={(state) => t(`referral.state.${state}`)}
            onChange={(state) => change({ state })}
            width={160}
          />
        }
        query={query}
        connection={(data) => data.referrals}
        label={t("referral.people")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("referral.nobody")} advice={t("referral.nobodyAdvice")} />}
        noMatch={
          search.state === "REVIEW" && (
            <Nothing title={t("referral.nobodyWaits")} advice={t("referral.nobodyAdvice")} />
          )
        }
      />
      {decided && (
        <ActDialog
          title={t(decided.approved ? "referral.approve" : "referral.refuse")}
          act={t(decided.approved ? "referral.approve" : "referral.refuse")}
          danger={!decided.approved}
          about={
            <p className="soft">
              {t("referral.decideAbout", {
                inviter: decided.row.inviterMasked,
                friend: decided.row.friendMasked,
                signals: decided.row.signals.map((one) => t(`referral.signal.${one}`)).join(", "),
              })}
            </p>
          }
          run={({ reason }: { reason: string }) =>
            ask(DecideReferral, {
              id: decided.row.id,
              approved: decided.approved,
              reason: reason.trim(),
            }).then((data) => data.decideReferral)
          }
          done={t("referral.saved")}
          stale={["Referrals", "ReferralPrograms"]}
          onClose={() => setDecided(null)}
        >
          <WordsField label={t("act.reason")} />
        </ActDialog>
      )}
    </Page>
  );
}

function useColumns(decide: ((row: Row, approved: boolean) => void) | null): Column<Row>[] {
  const { t } = useTranslation();
  const can = useCan();
  const person = (id: string, masked: string) =>
    can("ORDERS_READ") ? (
      <Link to="/people/$id" params={{ id }}>
        {masked}
      </Link>
    ) : (
      masked
    );
  const columns: Column<Row>[] = [
    {
      key: "inviter",
      title: t("referral.inviter"),
      tight: true,
      cell: (row) => person(row.inviterId, row.inviterMasked),
    },
    {
      key: "friend",
      title: t("referral.friend"),
      tight: true,
      cell: (row) => person(row.friendId, row.friendMasked),
    },
    {
      key: "state",
      title: t("referral.stateLabel"),
      tight: true,
      cell: (row) => (
        <span className="two">
          <Badge tone={tones[row.state]}>{t(`referral.state.${row.state}`)}</Badge>
          {row.refused && <small>{t(`referral.refused.${row.refused}`)}</small>}
        </span>
      ),
    },
    {
      key: "signals",
      title: t("referral.signals"),
      cell: (row) => row.signals.map((one) => t(`referral.signal.${one}`)).join(", ") || "—",
    },
    {
      key: "order",
      title: t("referral.order"),
      tight: true,
      cell: (row) =>
        row.orderId && can("ORDERS_READ") ? (
          <Link to="/orders/$id" params={{ id: row.orderId }}>
            {t("referral.see")}
          </Link>
        ) : (
          "—"
        ),
    },
    {
      key: "given",
      title: t("referral.given"),
      end: true,
      tight: true,
      cell: (row) => (
        <span className="row" style={{ gap: 6, flexWrap: "nowrap", justifyContent: "flex-end" }}>
          <Money value={row.inviterGiven} />
          {row.inviterHasCoupon && <Badge tone="quiet">{t("referral.coupon")}</Badge>}+{" "}
          <Money value={row.friendGiven} />
          {row.friendHasCoupon && <Badge tone="quiet">{t("referral.coupon")}</Badge>}
        </span>
      ),
    },
    {
      key: "joined",
      title: t("referral.joinedAt"),
      tight: true,
      cell: (row) => (
        <span className="two">
          <When at={row.joinedAt} />
          {(row.rewardedAt ?? row.dueAt) && (
            <small>
              {t("referral.dueAt")} <When at={row.rewardedAt ?? row.dueAt} />
            </small>
          )}
        </span>
      ),
    },
  ];
  if (decide)
    columns.push({
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) =>
        row.state === "REVIEW" && (
          <span className="row" style={{ flexWrap: "nowrap", justifyContent: "flex-end" }}>
            <Button size="small" type="primary" onClick={() => decide(row, true)}>
              {t("referral.approve")}
            </Button>
            <Button size="small" danger onClick={() => decide(row, false)}>
              {t("referral.refuse")}
            </Button>
          </span>
        ),
    });
  return columns;
}
