import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { CouponPartsFragment, CouponUsesQuery } from "@/shared/api/generated/graphql";
import { type Column, Records } from "@/shared/lists/records";
import { useTrail } from "@/shared/lists/trail";
import { Card } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { couponUseTone } from "@/shared/parts/tones";
import { Badge, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CouponUsesDocument } from "./documents";

type Row = CouponUsesQuery["couponUses"]["edges"][number]["node"];
const PAGE = 10;

/** The orders that took it. */
export function Uses({ coupon }: { coupon: CouponPartsFragment }) {
  const { t } = useTranslation();
  const { after, paging } = useTrail();
  const query = useQuery({
    ...asked(CouponUsesDocument, { couponId: coupon.id, first: PAGE, after }),
    placeholderData: keepPreviousData,
  });
  return (
    <Card title={t("coupon.uses")} flush>
      <Records
        query={query}
        connection={(data) => data.couponUses}
        label={t("coupon.uses")}
        columns={useColumns()}
        rowKey={(row) => row.id}
        paging={paging}
        empty={<Nothing title={t("coupon.noUses")} advice={t("coupon.noUsesAdvice")} />}
      />
    </Card>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const can = useCan();
  return [
    {
      key: "order",
      title: t("delivery.order"),
      cell: (row) =>
        row.order &&
        (can("ORDERS_READ") ? (
          <Link to="/orders/$id" params={{ id: row.order.id }} className="mono">
            {row.order.number}
          </Link>
        ) : (
          <span className="mono">{row.order.number}</span>
        )),
    },
    {
      key: "state",
      title: t("coupon.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={couponUseTone[row.state]}>{t(`coupon.useState.${row.state}`)}</Badge>,
    },
    {
      key: "saved",
      title: t("coupon.saved"),
      end: true,
      tight: true,
      cell: (row) => <Money value={row.saved} />,
    },
    { key: "at", title: t("coupon.placed"), tight: true, cell: (row) => <When at={row.madeAt} /> },
  ];
}
