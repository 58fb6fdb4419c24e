import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { GiftCardFilter, GiftCardState, GiftCardsQuery } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import { type Column, Slide } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { giftCardTone } from "@/shared/parts/tones";
import { Badge, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CardsExport } from "./cards-export";
import { GiftCardsDocument } from "./documents";
import { cardStates } from "./search";
import { VoidDialog } from "./void-dialog";

const PAGE = 25;
type Row = GiftCardsQuery["giftCards"]["edges"][number]["node"];

/** Single cards, known by the end of their codes, and who has their money. */
export function Cards() {
  const { t } = useTranslation();
  const can = useCan();
  const search = getRouteApi("/staff/gift-cards/cards").useSearch();
  const { change } = useView(search);
  const [voided, setVoided] = useState<Row | null>(null);
  const columns = useColumns(setVoided);
  const filter: GiftCardFilter = {
    batchId: search.batch ?? null,
    state: search.state ? { in: [search.state] } : null,
    tail: search.tail ?? null,
  };
  const query = useQuery({
    ...asked(GiftCardsDocument, { filter, first: PAGE, after: search.after ?? null }),
    placeholderData: keepPreviousData,
  });
  const batch = search.batch && query.data?.giftCards.edges[0]?.node.batch.name;
  return (
    <Page
      title={t("giftCard.cards")}
      note={batch ? t("giftCard.ofBatch", { name: batch }) : t("giftCard.cardsNote")}
      above={<Link to="/gift-cards">{t("rail.screens.giftCards")}</Link>}
    >
      <Listing
        screen="GIFT_CARDS"
        search={search}
        filters={
          <>
            <Slide>
              <Segmented
                aria-label={t("giftCard.stateLabel")}
                value={search.state ?? "all"}
                onChange={(state) =>
                  change({ state: state === "all" ? undefined : (state as GiftCardState) })
                }
                options={[
                  { value: "all", label: t("giftCard.all") },
                  ...cardStates.map((value) => ({ value, label: t(`giftCard.state.${value}`) })),
                ]}
              />
            </Slide>
            <SearchBox
              value={search.tail}
              label={t("giftCard.find")}
              width={200}
              onChange={(tail) => change({ tail })}
            />
          </>
        }
        tools={can("JOBS_READ") && <CardsExport filter={filter} />}
        query={query}
        connection={(data) => data.giftCards}
        label={t("giftCard.cards")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("giftCard.noCards")} advice={t("giftCard.emptyAdvice")} />}
        noMatch={<Nothing title={t("giftCard.noCards")} advice={t("giftCard.noCardsAdvice")} />}
      />
      {voided && <VoidDialog batch={voided.batch} card={voided} onClose={() => setVoided(null)} />}
    </Page>
  );
}

function useColumns(end: (row: Row) => void): Column<Row>[] {
  const { t } = useTranslation();
  const can = useCan();
  const columns: Column<Row>[] = [
    {
      key: "tail",
      title: t("giftCard.tail"),
      tight: true,
      cell: (row) => <span className="mono">•••• {row.tail}</span>,
    },
    {
      key: "batch",
      title: t("giftCard.batch"),
      cell: (row) => (
        <Link to="/gift-cards/cards" search={{ batch: row.batch.id }}>
          {row.batch.name}
        </Link>
      ),
    },
    {
      key: "face",
      title: t("giftCard.faceValue"),
      end: true,
      tight: true,
      cell: (row) => <Money value={row.faceValue} />,
    },
    {
      key: "state",
      title: t("giftCard.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={giftCardTone[row.state]}>{t(`giftCard.state.${row.state}`)}</Badge>,
    },
    { key: "ended", title: t("giftCard.ended"), tight: true, cell: (row) => <When at={row.endedAt} /> },
    { key: "until", title: t("giftCard.until"), tight: true, cell: (row) => <When at={row.expiresAt} /> },
  ];
  if (can("ORDERS_READ"))
    columns.push({
      key: "person",
      title: t("giftCard.redeemedBy"),
      tight: true,
      cell: (row) =>
        row.personId && (
          <Link to="/people/$id" params={{ id: row.personId }}>
            {t("order.person")}
          </Link>
        ),
    });
  if (can("GIFT_CARDS_WRITE"))
    columns.push({
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) =>
        row.state === "ACTIVE" && (
          <Button size="small" danger onClick={() => end(row)}>
            {t("giftCard.voidOne")}
          </Button>
        ),
    });
  return columns;
}
