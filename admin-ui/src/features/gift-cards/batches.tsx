import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import type { GiftCardBatchPartsFragment } from "@/shared/api/generated/graphql";
import { type Column, Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { Count, Money, When } from "@/shared/parts/values";
import { GiftCardBatchesDocument } from "./documents";

const PAGE = 20;

type Batch = GiftCardBatchPartsFragment;
type BatchesProps = { reveal: ((batch: Batch) => void) | null; end: ((batch: Batch) => void) | null };

/** What was issued, and how much of it is where. */
export function Batches({ reveal, end }: BatchesProps) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ["GiftCardBatches"],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask(GiftCardBatchesDocument, { first: PAGE, after: pageParam }, signal),
    getNextPageParam: ({ giftCardBatches: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
  });
  const rows = query.data?.pages.flatMap((page) => page.giftCardBatches.edges.map((edge) => edge.node));
  const columns: Column<Batch>[] = [
    {
      key: "name",
      title: t("giftCard.name"),
      bone: 180,
      cell: (row) => (
        <span className="two">
          {row.name}
          <small>{[row.reason, row.createdBy?.name].filter(Boolean).join(" · ")}</small>
        </span>
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
      key: "active",
      title: t("giftCard.state.ACTIVE"),
      end: true,
      cell: (row) => <Count value={row.counts.active} />,
    },
    {
      key: "redeemed",
      title: t("giftCard.state.REDEEMED"),
      end: true,
      cell: (row) => <Count value={row.counts.redeemed} />,
    },
    {
      key: "over",
      title: t("giftCard.over"),
      end: true,
      cell: (row) => <Count value={row.counts.expired + row.counts.voided} />,
    },
    { key: "until", title: t("giftCard.until"), tight: true, cell: (row) => <When at={row.expiresAt} /> },
  ];
  if (reveal && end)
    columns.push({
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) =>
        row.counts.active > 0 && (
          <span className="row" style={{ flexWrap: "nowrap", justifyContent: "flex-end" }}>
            <Button size="small" onClick={() => reveal(row)}>
              {t("giftCard.reveal")}
            </Button>
            <Button size="small" danger onClick={() => end(row)}>
              {t("giftCard.void")}
            </Button>
          </span>
        ),
    });
  return (
    <Card title={t("giftCard.batches")} flush>
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : rows?.length === 0 ? (
        <Nothing title={t("giftCard.empty")} advice={t("giftCard.emptyAdvice")} />
      ) : (
        <Table label={t("giftCard.batches")} rows={rows} rowKey={(row) => row.id} columns={columns} />
      )}
      {query.hasNextPage && (
        <Button type="link" onClick={() => void query.fetchNextPage()}>
          {t("list.more")}
        </Button>
      )}
    </Card>
  );
}
