import { PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { PriceListPartsFragment } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Badge, Count, type Tone, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { PriceListsDocument } from "./documents";
import { PriceListDialog } from "./price-list-dialog";

const PAGE = 25;
type Phase = "off" | "now" | "later" | "over";
const tones: Record<Phase, Tone> = { off: "quiet", now: "good", later: "calm", over: "quiet" };

/** Where a list is in its life. */
function phaseOf(list: Pick<PriceListPartsFragment, "active" | "inForce" | "startsAt">): Phase {
  if (!list.active) return "off";
  if (list.inForce) return "now";
  return new Date(list.startsAt).getTime() > Date.now() ? "later" : "over";
}

export function PhaseBadge({ list }: { list: PriceListPartsFragment }) {
  const { t } = useTranslation();
  const phase = phaseOf(list);
  return <Badge tone={tones[phase]}>{t(`pricing.phase.${phase}`)}</Badge>;
}

/** Prices that hold for a time, for everybody or for members. */
export function PriceLists() {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const search = getRouteApi("/staff/price-lists").useSearch();
  const [adding, setAdding] = useState(false);
  const query = useQuery({
    ...asked(PriceListsDocument, { first: PAGE, after: search.after ?? null }),
    placeholderData: keepPreviousData,
  });
  const add = can("PRICES_WRITE") && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
      {t("pricing.list.new")}
    </Button>
  );
  return (
    <Page title={t("rail.screens.priceLists")} note={t("pricing.list.note")} acts={add}>
      <Listing
        screen="PRICE_LISTS"
        search={search}
        query={query}
        connection={(data) => data.priceLists}
        label={t("rail.screens.priceLists")}
        rowKey={(row) => row.id}
        empty={<Nothing title={t("pricing.list.empty")} advice={t("pricing.list.emptyAdvice")} act={add} />}
        columns={[
          {
            key: "name",
            title: t("pricing.list.name"),
            bone: 180,
            cell: (row) => (
              <Link to="/price-lists/$id" params={{ id: row.id }}>
                {translated(row.names, i18n.language)}
              </Link>
            ),
          },
          {
            key: "state",
            title: t("pricing.phaseLabel"),
            tight: true,
            cell: (row) => <PhaseBadge list={row} />,
          },
          { key: "channel", title: t("catalog.channel"), tight: true, cell: (row) => row.channel.name },
          {
            key: "for",
            title: t("pricing.list.for"),
            tight: true,
            cell: (row) =>
              row.tier ? translated(row.tier.names, i18n.language) : t("pricing.list.everybody"),
          },
          {
            key: "from",
            title: t("pricing.list.from"),
            tight: true,
            cell: (row) => <When at={row.startsAt} />,
          },
          {
            key: "until",
            title: t("pricing.list.until"),
            tight: true,
            cell: (row) => <When at={row.endsAt} />,
          },
          {
            key: "priority",
            title: t("pricing.list.priority"),
            end: true,
            cell: (row) => <Count value={row.priority} />,
          },
          {
            key: "entries",
            title: t("pricing.list.entries"),
            end: true,
            cell: (row) => <Count value={row.entries} />,
          },
        ]}
      />
      {adding && (
        <PriceListDialog
          list={null}
          onDone={(id) => void navigate({ to: "/price-lists/$id", params: { id } })}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}
