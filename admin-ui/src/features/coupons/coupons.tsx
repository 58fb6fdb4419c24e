import { PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type {
  CouponFilter,
  CouponKind,
  CouponPartsFragment,
  CouponState,
} from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import { type Column, Slide } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { ButtonLink } from "@/shared/parts/button-link";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { couponTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge, Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CouponsDocument } from "./documents";
import { couponKinds, couponStates } from "./search";

const PAGE = 25;

/** Every coupon: how people come by it, whether it counts, and what became of it. */
export function Coupons() {
  const { t } = useTranslation();
  const may = useCan()("COUPONS_WRITE");
  const search = getRouteApi("/staff/coupons").useSearch();
  const { change } = useView(search);
  const columns = useColumns();
  const filter: CouponFilter = {
    kind: search.kind ? { in: [search.kind] } : null,
    state: search.state ? { in: [search.state] } : null,
    text: search.text ?? null,
  };
  const query = useQuery({
    ...asked(CouponsDocument, { filter, first: PAGE, after: search.after ?? null }),
    placeholderData: keepPreviousData,
  });
  const add = may && (
    <ButtonLink to="/coupons/new" primary icon={<PlusOutlined aria-hidden="true" />}>
      {t("coupon.new")}
    </ButtonLink>
  );
  return (
    <Page title={t("rail.screens.coupons")} note={t("coupon.note")} acts={add}>
      <Listing
        screen="COUPONS"
        search={search}
        filters={
          <>
            <Slide>
              <Segmented
                aria-label={t("coupon.stateLabel")}
                value={search.state ?? "all"}
                onChange={(state) => change({ state: state === "all" ? undefined : (state as CouponState) })}
                options={[
                  { value: "all", label: t("coupon.all") },
                  ...couponStates.map((value) => ({ value, label: t(`coupon.state.${value}`) })),
                ]}
              />
            </Slide>
            <Select
              allowClear
              aria-label={t("coupon.kindLabel")}
              placeholder={t("coupon.kindLabel")}
              value={search.kind ?? null}
              onChange={(kind: CouponKind | null) => change({ kind: kind ?? undefined })}
              options={couponKinds.map((value) => ({ value, label: t(`coupon.kind.${value}`) }))}
              style={{ minWidth: 160 }}
            />
            <SearchBox value={search.text} label={t("coupon.find")} onChange={(text) => change({ text })} />
          </>
        }
        query={query}
        connection={(data) => data.coupons}
        label={t("rail.screens.coupons")}
        rowKey={(row) => row.id}
        columns={columns}
        hidden={["owned", "created", "by"]}
        empty={<Nothing title={t("coupon.empty")} advice={t("coupon.emptyAdvice")} act={add} />}
        noMatch={<Nothing title={t("coupon.noMatch")} advice={t("coupon.noMatchAdvice")} />}
      />
    </Page>
  );
}

function useColumns(): Column<CouponPartsFragment>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      key: "name",
      title: t("coupon.name"),
      bone: 200,
      cell: (row) => (
        <Link to="/coupons/$id" params={{ id: row.id }} className="two">
          {translated(row.names, i18n.language)}
          <small>
            {row.headline} · {row.smallPrint[0]}
          </small>
        </Link>
      ),
    },
    {
      key: "kind",
      title: t("coupon.kindLabel"),
      tight: true,
      cell: (row) => (
        <>
          {t(`coupon.kind.${row.kind}`)}
          {row.publicCode && <span className="mono faint"> {row.publicCode}</span>}
        </>
      ),
    },
    {
      key: "state",
      title: t("coupon.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={couponTone[row.state]}>{t(`coupon.state.${row.state}`)}</Badge>,
    },
    {
      key: "issued",
      title: t("coupon.issued"),
      end: true,
      cell: (row) => (row.kind === "PUBLIC" ? null : <Count value={row.usage.issued} />),
    },
    { key: "owned", title: t("coupon.owned"), end: true, cell: (row) => <Count value={row.usage.owned} /> },
    { key: "used", title: t("coupon.used"), end: true, cell: (row) => <Count value={row.usage.used} /> },
    {
      key: "saved",
      title: t("coupon.saved"),
      end: true,
      tight: true,
      cell: (row) => <Money value={row.usage.saved} />,
    },
    { key: "until", title: t("coupon.until"), tight: true, cell: (row) => <When at={row.endsAt} /> },
    { key: "created", title: t("coupon.created"), tight: true, cell: (row) => <When at={row.createdAt} /> },
    { key: "by", title: t("coupon.by"), tight: true, cell: (row) => row.createdBy?.name },
  ];
}
