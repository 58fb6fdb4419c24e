import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { GiftCardBatchPartsFragment } from "@/shared/api/generated/graphql";
import { times } from "@/shared/format/money";
import type { Column } from "@/shared/lists/records";
import { Count, Money, When } from "@/shared/parts/values";

type Batch = GiftCardBatchPartsFragment;
interface Acts {
  reveal: (batch: Batch) => void;
  takeOut: (batch: Batch) => void;
  end: (batch: Batch) => void;
}

/** What was issued, and how much of it is where. */
export function useBatchColumns(acts: Acts | null): Column<Batch>[] {
  const { t } = useTranslation();
  const columns: Column<Batch>[] = [
    {
      key: "name",
      title: t("giftCard.name"),
      bone: 180,
      cell: (row) => (
        <Link to="/gift-cards/cards" search={{ batch: row.id }} className="two">
          {row.name}
          <small>{row.reason}</small>
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
      key: "active",
      title: t("giftCard.state.ACTIVE"),
      end: true,
      cell: (row) => <Count value={row.counts.active} />,
    },
    {
      key: "worth",
      title: t("giftCard.open"),
      end: true,
      tight: true,
      cell: (row) => <Money value={times(row.faceValue, BigInt(row.counts.active))} />,
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
    {
      key: "created",
      title: t("giftCard.issuedAt"),
      tight: true,
      cell: (row) => <When at={row.createdAt} />,
    },
    { key: "by", title: t("giftCard.issuedBy"), tight: true, cell: (row) => row.createdBy?.name },
  ];
  if (acts)
    columns.push({
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) =>
        row.counts.active > 0 && (
          <span className="row" style={{ flexWrap: "nowrap", justifyContent: "flex-end" }}>
            <Button size="small" onClick={() => acts.reveal(row)}>
              {t("giftCard.reveal")}
            </Button>
            <Button size="small" onClick={() => acts.takeOut(row)}>
              {t("giftCard.takeOut")}
            </Button>
            <Button size="small" danger onClick={() => acts.end(row)}>
              {t("giftCard.void")}
            </Button>
          </span>
        ),
    });
  return columns;
}
