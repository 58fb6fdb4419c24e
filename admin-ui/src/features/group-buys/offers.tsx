import { PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { StandingActs } from "@/shared/acts/standing-acts";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { GroupOfferPartsFragment, GroupOfferState } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import type { Column } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import type { Tone } from "@/shared/parts/values";
import { Badge, Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { GroupOffersDocument, MoveGroupOffer } from "./documents";
import { Goods } from "./goods";
import { OfferDialog } from "./offer-dialog";
import { offerStates } from "./search";

const PAGE = 20;
const tones: Record<GroupOfferState, Tone> = { LIVE: "good", PAUSED: "caution", ENDED: "quiet" };
type Offer = GroupOfferPartsFragment;

/** What is offered to groups, and what became of the groups. */
export function GroupOffers() {
  const { t } = useTranslation();
  const may = useCan()("GROUP_BUYS_WRITE");
  const search = getRouteApi("/staff/group-buys").useSearch();
  const { change } = useView(search);
  const [edited, setEdited] = useState<Offer | "new" | null>(null);
  const query = useQuery({
    ...asked(GroupOffersDocument, {
      state: search.state ?? null,
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(may ? setEdited : null);
  const add = may && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited("new")}>
      {t("groupBuy.add")}
    </Button>
  );
  return (
    <Page
      title={t("rail.screens.groupBuys")}
      note={t("groupBuy.note")}
      acts={
        <>
          <Link to="/group-buys/groups">{t("groupBuy.groups")}</Link>
          {add}
        </>
      }
    >
      <Listing
        screen="GROUP_OFFERS"
        search={search}
        filters={
          <ChoiceFilter
            label={t("groupBuy.stateLabel")}
            values={offerStates}
            value={search.state}
            word={(state) => t(`groupBuy.offerState.${state}`)}
            onChange={(state) => change({ state })}
          />
        }
        query={query}
        connection={(data) => data.groupOffers}
        label={t("rail.screens.groupBuys")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("groupBuy.empty")} advice={t("groupBuy.emptyAdvice")} act={add} />}
      />
      {edited && <OfferDialog offer={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

function useColumns(edit: ((offer: Offer) => void) | null): Column<Offer>[] {
  const { t } = useTranslation();
  const columns: Column<Offer>[] = [
    {
      key: "goods",
      title: t("groupBuy.goods"),
      bone: 180,
      cell: (row) => <Goods variant={row.variant} campaignId={row.campaignId} />,
    },
    {
      key: "state",
      title: t("groupBuy.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={tones[row.state]}>{t(`groupBuy.offerState.${row.state}`)}</Badge>,
    },
    {
      key: "price",
      title: t("groupBuy.price"),
      tight: true,
      cell: (row) => (
        <span className="two">
          {row.prices.map(({ channel, price }) => (
            <span key={channel.id}>
              <Money value={price} /> <small>{channel.name}</small>
            </span>
          ))}
        </span>
      ),
    },
    {
      key: "size",
      title: t("groupBuy.terms"),
      cell: (row) => t("groupBuy.termsOf", { size: row.size, hours: row.hours }),
    },
    {
      key: "open",
      title: t("groupBuy.state.OPEN"),
      end: true,
      cell: (row) => (
        <Link to="/group-buys/groups" search={{ offer: row.id, state: "OPEN" }}>
          <Count value={row.counts.open} />
        </Link>
      ),
    },
    {
      key: "complete",
      title: t("groupBuy.state.COMPLETE"),
      end: true,
      cell: (row) => (
        <span className="two">
          <Link to="/group-buys/groups" search={{ offer: row.id, state: "COMPLETE" }}>
            <Count value={row.counts.complete} />
            {row.mostGroups !== null && <span className="faint"> / {row.mostGroups}</span>}
          </Link>
          <small>
            {t("groupBuy.state.LAPSED")} <Count value={row.counts.lapsed} />
          </small>
        </span>
      ),
    },
    {
      key: "time",
      title: t("groupBuy.time"),
      cell: (row) => (
        <span className="two">
          <When at={row.startsAt} />
          <small>
            – <When at={row.endsAt} />
          </small>
        </span>
      ),
    },
  ];
  if (edit)
    columns.push({
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) => row.state !== "ENDED" && <Acts offer={row} edit={edit} />,
    });
  return columns;
}

function Acts({ offer, edit }: { offer: Offer; edit: (offer: Offer) => void }) {
  const { t } = useTranslation();
  const moving = useAct({
    run: (state: GroupOfferState) =>
      ask(MoveGroupOffer, { id: offer.id, version: offer.version, state }).then(
        (data) => data.moveGroupOffer,
      ),
    done: t("groupBuy.saved"),
    stale: ["GroupOffers"],
  });
  const words = {
    resume: t("groupBuy.resume"),
    pause: t("groupBuy.pause"),
    end: t("groupBuy.end"),
    endAsk: t("groupBuy.endAsk"),
    endAbout: t("groupBuy.endAbout"),
  };
  return (
    <StandingActs
      paused={offer.state === "PAUSED"}
      words={words}
      onEdit={offer.campaignId ? undefined : () => edit(offer)}
      onMove={(state) => moving.mutate(state)}
    />
  );
}
