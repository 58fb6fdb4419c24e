import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import type { PriceListPartsFragment } from "@/shared/api/generated/graphql";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { PriceListDocument, UpdatePriceList } from "./documents";
import { PriceGrid } from "./price-grid";
import { inputOf, PriceListDialog } from "./price-list-dialog";
import { PhaseBadge } from "./price-lists";
import { SaveBar } from "./save-bar";
import { usePending } from "./use-pending";

export function PriceListPage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/price-lists/$id").useParams();
  const query = useQuery(asked(PriceListDocument, { id }));
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!query.data.priceList) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <PriceListView key={id} list={query.data.priceList} />;
}

/** One list: when it holds and for whom, and its prices beside all others. */
function PriceListView({ list }: { list: PriceListPartsFragment }) {
  const { t, i18n } = useTranslation();
  const write = useCan()("PRICES_WRITE");
  const [editing, setEditing] = useState(false);
  const pending = usePending();
  const { currency } = list.channel;
  const entries = Object.entries(pending.changes).map(([variantId, cells]) => ({
    variantId,
    price: cells.entry?.trim() ? { amount: cells.entry.trim(), currency } : null,
  }));
  return (
    <Page
      title={translated(list.names, i18n.language)}
      above={<Link to="/price-lists">{t("rail.screens.priceLists")}</Link>}
      beside={<PhaseBadge list={list} />}
      note={
        <>
          {list.channel.name} ·{" "}
          {list.tier ? translated(list.tier.names, i18n.language) : t("pricing.list.everybody")} ·{" "}
          <When at={list.startsAt} /> – {list.endsAt ? <When at={list.endsAt} /> : t("pricing.list.forGood")}
        </>
      }
      acts={write && <Button onClick={() => setEditing(true)}>{t("act.edit")}</Button>}
    >
      <Card title={t("pricing.list.entries")} flush>
        <PriceGrid
          channelId={list.channel.id}
          listId={list.id}
          changes={pending.changes}
          onChange={write ? pending.note : null}
        />
        <SaveBar
          changes={pending.changes}
          rows={pending.rows}
          run={() =>
            ask(UpdatePriceList, { id: list.id, version: list.version, input: inputOf(list, entries) }).then(
              (data) => data.updatePriceList,
            )
          }
          onDone={pending.clear}
          discard={pending.clear}
        />
      </Card>
      <p className="faint">
        {t("pricing.changedBy", { name: list.updatedBy?.name ?? "—" })} <When at={list.updatedAt} />
      </p>
      {editing && <PriceListDialog list={list} onClose={() => setEditing(false)} />}
    </Page>
  );
}
