import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { FlashSalePartsFragment, FlashSaleQuery } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { CampaignLink } from "@/shared/parts/campaign-link";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { Tile } from "@/shared/parts/tile";
import { translated } from "@/shared/parts/translated";
import { Badge, Count, Fact, Facts, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { EndFlashSale, FlashSaleDocument, PauseFlashSale, ResumeFlashSale } from "./documents";
import styles from "./flash.module.css";
import { StateBadge } from "./flash-sales";
import { Rehearsal } from "./rehearsal";
import { SaleForm } from "./sale-form";

const STALE = ["FlashSales", "FlashSale"];
const LOOK_MS = 2_000;
type Sale = NonNullable<FlashSaleQuery["flashSale"]>;

export function FlashSalePage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/flash-sales/$id").useParams();
  const query = useQuery({
    ...asked(FlashSaleDocument, { id }),
    // What is held and sold moves while it runs, and a little after.
    refetchInterval: ({ state }) => (state.data?.flashSale?.state === "SCHEDULED" ? 15_000 : LOOK_MS),
  });
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!query.data.flashSale) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <SaleView key={id} sale={query.data.flashSale} />;
}

/** One sale as it goes: admitted, held, sold, free, and whether both counts agree. */
function SaleView({ sale }: { sale: Sale }) {
  const { t, i18n } = useTranslation();
  const write = useCan()("FLASH_SALES_WRITE") && !sale.campaignId;
  const [editing, setEditing] = useState(false);
  const [ending, setEnding] = useState(false);
  const { id } = sale;
  const pause = useAct({
    run: () => ask(PauseFlashSale, { id }).then((data) => data.pauseFlashSale),
    done: t("flash.paused"),
    stale: STALE,
  });
  const resume = useAct({
    run: () => ask(ResumeFlashSale, { id }).then((data) => data.resumeFlashSale),
    done: t("flash.resumed"),
    stale: STALE,
  });
  const over = sale.state === "ENDED";
  const held = sale.items.reduce((total, item) => total + item.count.held, 0);
  return (
    <Page
      title={translated(sale.names, i18n.language)}
      above={<Link to="/flash-sales">{t("rail.screens.flashSales")}</Link>}
      beside={<StateBadge state={sale.state} />}
      note={
        <>
          <When at={sale.startsAt} /> – <When at={sale.endsAt} />
          {sale.campaignId && (
            <>
              {" "}
              · <CampaignLink id={sale.campaignId} />
            </>
          )}
        </>
      }
      acts={
        write &&
        !over && (
          <>
            <Button onClick={() => setEditing(!editing)}>{t(editing ? "flash.back" : "act.edit")}</Button>
            {sale.state === "PAUSED" ? (
              <Button type="primary" loading={resume.isPending} onClick={() => resume.mutate(undefined)}>
                {t("flash.resume")}
              </Button>
            ) : (
              <Button loading={pause.isPending} onClick={() => pause.mutate(undefined)}>
                {t("flash.pause")}
              </Button>
            )}
            <Button danger onClick={() => setEnding(true)}>
              {t("flash.end")}
            </Button>
          </>
        )
      }
    >
      {editing ? (
        <SaleForm sale={sale} onDone={() => setEditing(false)} />
      ) : (
        <>
          <Goods sale={sale} />
          <Entrance sale={sale} />
          <Rehearsal saleId={sale.id} planned={sale.state === "SCHEDULED"} />
          <Differences sale={sale} />
          <p className="faint">
            {t("pricing.changedBy", { name: sale.updatedBy?.name ?? "—" })} <When at={sale.updatedAt} />
          </p>
        </>
      )}
      {ending && (
        <ActDialog
          title={t("flash.endTitle", { name: translated(sale.names, i18n.language) })}
          act={t("flash.end")}
          danger
          about={t("flash.endAbout", { count: held })}
          run={() => ask(EndFlashSale, { id }).then((data) => data.endFlashSale)}
          done={t("flash.ended")}
          stale={STALE}
          onClose={() => setEnding(false)}
        >
          {null}
        </ActDialog>
      )}
    </Page>
  );
}

function Goods({ sale }: { sale: FlashSalePartsFragment }) {
  const { t, i18n } = useTranslation();
  return (
    <Card title={t("flash.live")} flush>
      <Table
        label={t("flash.live")}
        rows={sale.items}
        rowKey={(item) => item.id}
        columns={[
          {
            key: "what",
            title: t("flash.good"),
            cell: ({ variant }) => (
              <span className="row" style={{ flexWrap: "nowrap" }}>
                <Tile src={variant.product.imageUrl} size={28} />
                <span>
                  {translated(variant.product.names, i18n.language)} ·{" "}
                  {translated(variant.names, i18n.language)} <span className="faint">{variant.sku}</span>
                </span>
              </span>
            ),
          },
          {
            key: "price",
            title: t("flash.price"),
            end: true,
            cell: ({ prices }) =>
              prices.map(({ channel, price }) => <Money key={channel.id} value={price} />),
          },
          {
            key: "bar",
            title: t("flash.gone"),
            cell: ({ count }) => (
              <span
                className={styles.bar}
                role="img"
                aria-label={t("flash.barLabel", { sold: count.sold, held: count.held, free: count.free })}
              >
                <span className={styles.sold} style={{ flex: count.sold }} />
                <span className={styles.held} style={{ flex: count.held }} />
                <span style={{ flex: count.free }} />
              </span>
            ),
          },
          {
            key: "sold",
            title: t("flash.sold"),
            end: true,
            cell: ({ count }) => <Count value={count.sold} />,
          },
          {
            key: "held",
            title: t("flash.held"),
            end: true,
            cell: ({ count }) => <Count value={count.held} />,
          },
          {
            key: "free",
            title: t("flash.free"),
            end: true,
            cell: ({ count }) => <Count value={count.free} />,
          },
          { key: "quota", title: t("flash.quota"), end: true, cell: ({ quota }) => <Count value={quota} /> },
          {
            key: "admitted",
            title: t("flash.admitted"),
            end: true,
            cell: ({ count }) => <Count value={count.admitted} />,
          },
          {
            key: "sum",
            title: t("flash.sum"),
            tight: true,
            cell: ({ count, variant }) => (
              <span className="row">
                <Badge tone={count.agrees ? "good" : "bad"}>
                  {t(count.agrees ? "flash.agrees" : "flash.differs")}
                </Badge>
                {variant.sellable != null && variant.sellable < count.free && (
                  <Badge tone="caution">{t("flash.short", { count: variant.sellable })}</Badge>
                )}
              </span>
            ),
          },
        ]}
      />
    </Card>
  );
}

function Entrance({ sale }: { sale: FlashSalePartsFragment }) {
  const { t } = useTranslation();
  return (
    <Card title={t("flash.entrance")}>
      <Facts>
        <Fact label={t("flash.hold")}>
          {t("flash.minutes", { count: Math.round(sale.holdSeconds / 60) })}
        </Fact>
        <Fact label={t("flash.openCap")}>{sale.openCap}</Fact>
        <Fact label={t("flash.room")}>{t(`flash.rooms.${sale.waitingRoom}`)}</Fact>
        {sale.waitingRoom !== "NEVER" && <Fact label={t("flash.letIn")}>{sale.letIn}</Fact>}
        {sale.waitingRoom === "BY_LOAD" && <Fact label={t("flash.roomFrom")}>{sale.roomFrom}</Fact>}
        <Fact label={t("flash.challenge")}>{t(sale.challenge ? "flash.yes" : "flash.no")}</Fact>
      </Facts>
    </Card>
  );
}

/** Where the quick count was put right: none is the rule, and being built anew after a restart is no fault. */
function Differences({ sale }: { sale: Sale }) {
  const { t, i18n } = useTranslation();
  const rows = sale.items.flatMap((item) =>
    item.differences.map((one) => ({ ...one, of: item, key: `${item.id}-${one.seenAt}` })),
  );
  return (
    <Card title={t("flash.reconciled")} flush={rows.length > 0}>
      {rows.length === 0 ? (
        <p className="faint">{t("flash.noDifferences")}</p>
      ) : (
        <Table
          label={t("flash.reconciled")}
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            {
              key: "at",
              title: t("flash.seenAt"),
              tight: true,
              cell: (row) => <When at={row.seenAt} exact />,
            },
            {
              key: "what",
              title: t("flash.good"),
              cell: (row) => translated(row.of.variant.product.names, i18n.language),
            },
            {
              key: "why",
              title: t("flash.why"),
              cell: (row) => t(row.rebuilt ? "flash.rebuilt" : "flash.mended", { counted: row.counted }),
            },
            { key: "held", title: t("flash.held"), end: true, cell: (row) => <Count value={row.held} /> },
            { key: "sold", title: t("flash.sold"), end: true, cell: (row) => <Count value={row.sold} /> },
          ]}
        />
      )}
    </Card>
  );
}
