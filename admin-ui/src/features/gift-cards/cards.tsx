import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import type { GiftCardState, GiftCardsQuery } from "@/shared/api/generated/graphql";
import { type Column, Slide, Table, Toolbar } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Card } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { giftCardTone } from "@/shared/parts/tones";
import { Badge, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { GiftCardsDocument } from "./documents";
import { cardStates } from "./search";
import { VoidDialog } from "./void-dialog";

const PAGE = 25;
type Row = GiftCardsQuery["giftCards"]["edges"][number]["node"];

/** Single cards, known by the end of their codes, and who has their money. */
export function Cards() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/gift-cards").useSearch();
  const { change } = useView(search);
  const [voided, setVoided] = useState<Row | null>(null);
  const columns = useColumns(setVoided);
  const filter = {
    ...(search.state && { state: { in: [search.state] } }),
    ...(search.tail && { tail: search.tail }),
  };
  const query = useInfiniteQuery({
    queryKey: ["GiftCards", filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask(GiftCardsDocument, { filter, first: PAGE, after: pageParam }, signal),
    getNextPageParam: ({ giftCards: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const rows = query.data?.pages.flatMap((page) => page.giftCards.edges.map((edge) => edge.node));
  return (
    <Card title={t("giftCard.cards")} flush>
      <div style={{ padding: "0 20px" }}>
        <Toolbar>
          <Slide>
            <Segmented
              aria-label={t("giftCard.stateLabel")}
              value={search.state ?? "all"}
              onChange={(state) => change({ state: state === "all" ? undefined : (state as GiftCardState) })}
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
        </Toolbar>
      </div>
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : rows?.length === 0 ? (
        <Nothing title={t("giftCard.noCards")} advice={t("giftCard.noCardsAdvice")} />
      ) : (
        <Table label={t("giftCard.cards")} rows={rows} rowKey={(row) => row.id} columns={columns} />
      )}
      {query.hasNextPage && (
        <Button type="link" onClick={() => void query.fetchNextPage()}>
          {t("list.more")}
        </Button>
      )}
      {voided && <VoidDialog batch={voided.batch} card={voided} onClose={() => setVoided(null)} />}
    </Card>
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
    { key: "batch", title: t("giftCard.batch"), cell: (row) => row.batch.name },
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
