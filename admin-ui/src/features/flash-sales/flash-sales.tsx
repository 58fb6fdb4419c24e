import { PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Progress } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { FlashSaleState } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import { useView } from "@/shared/lists/view";
import { ButtonLink } from "@/shared/parts/button-link";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Badge, Count, type Tone, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { FlashSalesDocument } from "./documents";
import { states } from "./search";

const PAGE = 25;
const tones: Record<FlashSaleState, Tone> = {
  SCHEDULED: "calm",
  RUNNING: "good",
  PAUSED: "caution",
  ENDED: "quiet",
};

export function StateBadge({ state }: { state: FlashSaleState }) {
  const { t } = useTranslation();
  return <Badge tone={tones[state]}>{t(`flash.state.${state}`)}</Badge>;
}

/** Flash sales: what is planned, what runs, and how much of it is gone. */
export function FlashSales() {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const search = getRouteApi("/staff/flash-sales").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(FlashSalesDocument, {
      filter: search.state ? { state: { in: [search.state] } } : null,
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const add = can("FLASH_SALES_WRITE") && (
    <ButtonLink to="/flash-sales/new" primary icon={<PlusOutlined aria-hidden="true" />}>
      {t("flash.new")}
    </ButtonLink>
  );
  return (
    <Page title={t("rail.screens.flashSales")} note={t("flash.note")} acts={add}>
      <Listing
        screen="FLASH_SALES"
        search={search}
        query={query}
        connection={(data) => data.flashSales}
        label={t("rail.screens.flashSales")}
        rowKey={(row) => row.id}
        filters={
          <ChoiceFilter
            label={t("flash.stateLabel")}
            values={states}
            value={search.state}
            word={(state) => t(`flash.state.${state}`)}
            onChange={(state) => change({ state })}
          />
        }
        empty={<Nothing title={t("flash.empty")} advice={t("flash.emptyAdvice")} act={add} />}
        columns={[
          {
            key: "name",
            title: t("flash.name"),
            bone: 180,
            cell: (row) => (
              <Link to="/flash-sales/$id" params={{ id: row.id }}>
                {translated(row.names, i18n.language)}
              </Link>
            ),
          },
          {
            key: "state",
            title: t("flash.stateLabel"),
            tight: true,
            cell: (row) => <StateBadge state={row.state} />,
          },
          {
            key: "from",
            title: t("flash.startsAt"),
            tight: true,
            cell: (row) => <When at={row.startsAt} />,
          },
          { key: "until", title: t("flash.endsAt"), tight: true, cell: (row) => <When at={row.endsAt} /> },
          {
            key: "goods",
            title: t("flash.goods"),
            cell: (row) =>
              row.items.map((item) => translated(item.variant.product.names, i18n.language)).join(" · "),
          },
          {
            key: "sold",
            title: t("flash.sold"),
            end: true,
            cell: (row) => <Count value={sum(row.items, "sold")} />,
          },
          {
            key: "quota",
            title: t("flash.quota"),
            end: true,
            cell: (row) => <Count value={sum(row.items, "quota")} />,
          },
          {
            key: "gone",
            title: t("flash.gone"),
            cell: (row) => (
              <Progress
                size="small"
                aria-label={t("flash.gone")}
                style={{ minWidth: 120 }}
                percent={Math.round(
                  ((sum(row.items, "sold") + sum(row.items, "held")) * 100) /
                    Math.max(1, sum(row.items, "quota")),
                )}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}

type Counted = { count: { quota: number; held: number; sold: number; free: number } };

function sum(items: readonly Counted[], what: keyof Counted["count"]): number {
  return items.reduce((total, item) => total + item.count[what], 0);
}
