import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { BuyingGroupsQuery, GroupState } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import type { Column } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import type { Tone } from "@/shared/parts/values";
import { Badge, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { BuyingGroupsDocument } from "./documents";
import { Goods } from "./goods";
import { groupStates } from "./search";

const PAGE = 20;
const tones: Record<GroupState, Tone> = {
  WAITING: "quiet",
  OPEN: "caution",
  COMPLETE: "good",
  LAPSED: "quiet",
};
type Group = BuyingGroupsQuery["buyingGroups"]["edges"][number]["node"];

/** The groups that were opened: who is in them, and how far they are. */
export function Groups() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/group-buys/groups").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(BuyingGroupsDocument, {
      offerId: search.offer ?? null,
      state: search.state ?? null,
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns();
  return (
    <Page
      title={t("groupBuy.groups")}
      note={t("groupBuy.groupsNote")}
      above={<Link to="/group-buys">{t("rail.screens.groupBuys")}</Link>}
    >
      <Listing
        screen="BUYING_GROUPS"
        search={search}
        filters={
          <ChoiceFilter
            label={t("groupBuy.stateLabel")}
            values={groupStates}
            value={search.state}
            word={(state) => t(`groupBuy.state.${state}`)}
            onChange={(state) => change({ state })}
          />
        }
        query={query}
        connection={(data) => data.buyingGroups}
        label={t("groupBuy.groups")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("groupBuy.noGroups")} advice={t("groupBuy.noGroupsAdvice")} />}
      />
    </Page>
  );
}

function useColumns(): Column<Group>[] {
  const { t } = useTranslation();
  const orders = useCan()("ORDERS_READ");
  return [
    {
      key: "goods",
      title: t("groupBuy.goods"),
      bone: 180,
      cell: (row) => <Goods variant={row.offer.variant} />,
    },
    {
      key: "state",
      title: t("groupBuy.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={tones[row.state]}>{t(`groupBuy.state.${row.state}`)}</Badge>,
    },
    {
      key: "seats",
      title: t("groupBuy.seats"),
      tight: true,
      cell: (row) => t("groupBuy.seatsOf", { taken: row.taken, held: row.held, size: row.size }),
    },
    {
      key: "members",
      title: t("groupBuy.members"),
      cell: (row) => (
        <span className="two">
          {row.members.map((member) => (
            <span key={member.orderId}>
              {orders ? (
                <Link to="/orders/$id" params={{ id: member.orderId }}>
                  {member.contactMasked ?? "—"}
                </Link>
              ) : (
                (member.contactMasked ?? "—")
              )}{" "}
              <small>
                {t(`groupBuy.seat.${member.state}`)}
                {member.leads && ` · ${t("groupBuy.leader")}`}
                {member.pieces > 1 && ` · ×${member.pieces}`}
              </small>
            </span>
          ))}
        </span>
      ),
    },
    {
      key: "price",
      title: t("groupBuy.price"),
      end: true,
      tight: true,
      cell: (row) => <Money value={row.price} />,
    },
    {
      key: "ends",
      title: t("groupBuy.until"),
      tight: true,
      cell: (row) => <When at={row.closedAt ?? row.endsAt} />,
    },
    {
      key: "twice",
      title: t("groupBuy.twice"),
      end: true,
      cell: (row) => (row.refusedTwice > 0 ? <Badge tone="caution">{row.refusedTwice}</Badge> : "—"),
    },
  ];
}
