import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import type { CouponHoldersQuery, CouponPartsFragment } from "@/shared/api/generated/graphql";
import { type Column, Records } from "@/shared/lists/records";
import { useTrail } from "@/shared/lists/trail";
import { Card } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { issuedCouponTone } from "@/shared/parts/tones";
import { Badge, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CouponHoldersDocument, RevokeIssuedCoupon } from "./documents";

type Row = CouponHoldersQuery["couponHolders"]["edges"][number]["node"];
const PAGE = 10;

/** Who has one, and what became of it. */
export function Holders({ coupon }: { coupon: CouponPartsFragment }) {
  const { t } = useTranslation();
  const { after, paging } = useTrail();
  const [revoking, setRevoking] = useState<Row | null>(null);
  const query = useQuery({
    ...asked(CouponHoldersDocument, { couponId: coupon.id, first: PAGE, after }),
    placeholderData: keepPreviousData,
  });
  return (
    <Card title={t("coupon.holders")} flush>
      <Records
        query={query}
        connection={(data) => data.couponHolders}
        label={t("coupon.holders")}
        columns={useColumns(setRevoking)}
        rowKey={(row) => row.id}
        paging={paging}
        empty={<Nothing title={t("coupon.noHolders")} advice={t(`coupon.noHoldersAdvice.${coupon.kind}`)} />}
      />
      {revoking && (
        <ActDialog
          title={t("coupon.revokeOneTitle")}
          act={t("coupon.revoke")}
          danger
          about={t("coupon.revokeOneAbout")}
          run={({ reason }: { reason: string }) =>
            ask(RevokeIssuedCoupon, { input: { id: revoking.id, reason: reason.trim() } }).then(
              (data) => data.revokeIssuedCoupon,
            )
          }
          done={t("coupon.revokeDone")}
          stale={["CouponHolders", "Coupon", "Coupons"]}
          onClose={() => setRevoking(null)}
        >
          <WordsField label={t("act.reason")} focus />
        </ActDialog>
      )}
    </Card>
  );
}

function useColumns(revoke: (row: Row) => void): Column<Row>[] {
  const { t } = useTranslation();
  const can = useCan();
  return [
    {
      key: "person",
      title: t("person.contact"),
      cell: (row) => {
        const name = row.contact ?? row.contactMasked ?? t("person.unknown");
        return (
          <span className="two">
            {!row.personId ? (
              t("coupon.forgotten")
            ) : can("ORDERS_READ") ? (
              <Link to="/people/$id" params={{ id: row.personId }}>
                {name}
              </Link>
            ) : (
              <span>{name}</span>
            )}
            <small>
              {t("coupon.since")} <When at={row.ownedAt} />
            </small>
          </span>
        );
      },
    },
    {
      key: "state",
      title: t("coupon.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={issuedCouponTone[row.state]}>{t(`coupon.issuedState.${row.state}`)}</Badge>,
    },
    { key: "until", title: t("coupon.until"), tight: true, cell: (row) => <When at={row.expiresAt} /> },
    {
      key: "act",
      title: t("list.acts"),
      end: true,
      cell: (row) =>
        row.state === "FREE" &&
        can("COUPONS_WRITE") && (
          <Button size="small" danger type="text" onClick={() => revoke(row)}>
            {t("coupon.revoke")}
          </Button>
        ),
    },
  ];
}
