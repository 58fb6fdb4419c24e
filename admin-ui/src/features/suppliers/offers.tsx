import { PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { OfferPartsFragment } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import type { Column } from "@/shared/lists/records";
import { Nothing } from "@/shared/parts/states";
import { Tile } from "@/shared/parts/tile";
import { supplierTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge, Count, Money } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { OffersDocument } from "./documents";
import { OfferDialog } from "./offer-dialog";
import type { SuppliersSearch } from "./search";

const PAGE = 25;

interface OffersProps {
  search: SuppliersSearch;
  suppliers: { id: string; name: string; lowBalance: { currency: string } }[];
}

/** What each supplier asks for each of the shop's top-ups, how much of it may be ordered, and how much was. */
export function Offers({ search, suppliers }: OffersProps) {
  const { t } = useTranslation();
  const can = useCan();
  const [edited, setEdited] = useState<OfferPartsFragment | "new" | null>(null);
  const query = useQuery({
    ...asked(OffersDocument, {
      filter: { supplierId: search.supplier ?? null },
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(setEdited);
  const add = can("SUPPLIERS_WRITE") && suppliers.length > 0 && (
    <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited("new")}>
      {t("offer.new")}
    </Button>
  );
  return (
    <section className="stack" style={{ gap: 20 }}>
      <Listing
        screen="SUPPLIER_OFFERS"
        search={search}
        title={t("offer.title")}
        acts={add}
        query={query}
        connection={(data) => data.supplierOffers}
        label={t("offer.title")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("offer.empty")} advice={t("offer.emptyAdvice")} act={add} />}
      />
      {edited && (
        <OfferDialog
          offer={edited === "new" ? null : edited}
          suppliers={suppliers}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

function useColumns(edit: (offer: OfferPartsFragment) => void): Column<OfferPartsFragment>[] {
  const { t, i18n } = useTranslation();
  const can = useCan();
  return [
    {
      key: "goods",
      title: t("vault.goods"),
      bone: 220,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap", gap: 12 }}>
          <Tile src={row.variant.product.imageUrl} size={32} />
          <span className="two" style={{ whiteSpace: "normal" }}>
            {translated(row.variant.product.names, i18n.language)}
            <small>{translated(row.variant.names, i18n.language)}</small>
          </span>
        </span>
      ),
    },
    { key: "supplier", title: t("vault.supplier"), tight: true, cell: (row) => row.supplier.name },
    {
      key: "sku",
      title: t("offer.sku"),
      tight: true,
      cell: (row) => <span className="mono">{row.supplierSku}</span>,
    },
    {
      key: "state",
      title: t("supplier.stateLabel"),
      tight: true,
      cell: (row) => (
        <span className="row">
          <Badge tone={supplierTone[row.state]}>{t(`supplier.state.${row.state}`)}</Badge>
          {row.pauseReason && <small className="faint">{row.pauseReason}</small>}
          {!row.listed && <Badge tone="caution">{t("offer.unlisted")}</Badge>}
        </span>
      ),
    },
    ...(can("COST_READ")
      ? [
          {
            key: "cost",
            title: t("offer.cost"),
            end: true,
            tight: true,
            cell: (row: OfferPartsFragment) => <Money value={row.cost} />,
          },
        ]
      : []),
    { key: "priority", title: t("offer.priority"), end: true, cell: (row) => <Count value={row.priority} /> },
    {
      key: "quota",
      title: t("offer.quota"),
      end: true,
      tight: true,
      cell: (row) => (
        <>
          <Count value={row.used} />
          {row.held > 0 && (
            <>
              {" + "}
              <Count value={row.held} />
            </>
          )}
          {" / "}
          {row.quota === null ? t("offer.noLimit") : <Count value={row.quota} />}
        </>
      ),
    },
    {
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) =>
        can("SUPPLIERS_WRITE") && (
          <Button size="small" onClick={() => edit(row)}>
            {t("act.edit")}
          </Button>
        ),
    },
  ];
}
