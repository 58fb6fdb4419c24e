import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Checkbox, Input } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import type { PricedVariantsQuery } from "@/shared/api/generated/graphql";
import { type Column, Table, Toolbar } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { Failed, Nothing } from "@/shared/parts/states";
import { Tile } from "@/shared/parts/tile";
import { translated } from "@/shared/parts/translated";
import { Money } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { BulkChange } from "./bulk-change";
import { type Changes, type Field, problemOf, typed, valueIn } from "./changes";
import { PricedVariantsDocument } from "./documents";
import styles from "./pricing.module.css";
import { useTiers } from "./tiers-query";

export type Row = PricedVariantsQuery["pricedVariants"]["edges"][number]["node"];
const PAGE = 50;

interface PriceGridProps {
  channelId: string;
  /** The list whose prices are edited; without one the channel's own are. */
  listId?: string;
  changes: Changes;
  /** Null: nothing may be changed. */
  onChange: ((changes: Changes, rows: Row[]) => void) | null;
}

/** What a channel sells with every price that decides, and cells to change them. */
export function PriceGrid({ channelId, listId, changes, onChange }: PriceGridProps) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const tiers = useTiers();
  const [text, setText] = useState<string | undefined>();
  const [onlyListed, setOnlyListed] = useState(false);
  const query = useInfiniteQuery({
    queryKey: ["PricedVariants", channelId, listId, onlyListed, text, i18n.language],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask(
        PricedVariantsDocument,
        {
          channelId,
          listId: listId ?? null,
          onlyListed: onlyListed && listId !== undefined,
          text: text ?? null,
          first: PAGE,
          after: pageParam,
        },
        signal,
      ),
    getNextPageParam: ({ pricedVariants: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
  });
  const rows = query.data?.pages.flatMap((page) => page.pricedVariants.edges.map((edge) => edge.node));

  const cell = (row: Row, field: Field, label: string): ReactNode => {
    if (!onChange) return <Money value={row[field]} />;
    const problem = problemOf(row, field, changes);
    return (
      <span className={styles.cell}>
        <Input
          inputMode="decimal"
          autoComplete="off"
          maxLength={16}
          status={problem ? "error" : ""}
          className={changes[row.id]?.[field] === undefined ? "" : (styles.changed ?? "")}
          aria-label={`${label} · ${row.variant.sku}`}
          value={valueIn(row, field, changes)}
          placeholder={field === "entry" ? row.asked.amount : ""}
          onChange={(event) => onChange(typed(changes, row, field, event.target.value), rows ?? [])}
        />
        {problem && <small className={styles.problem}>{t(`pricing.problem.${problem}`)}</small>}
      </span>
    );
  };
  const money = (field: Field, title: string): Column<Row> => ({
    key: field,
    title,
    end: true,
    tight: true,
    cell: (row) => cell(row, field, title),
  });
  const shown = (key: string, title: string, value: (row: Row) => ReactNode): Column<Row> => ({
    key,
    title,
    end: true,
    tight: true,
    cell: value,
  });
  const columns: Column<Row>[] = [
    {
      key: "goods",
      title: t("vault.goods"),
      bone: 220,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap", gap: 12 }}>
          <Tile src={row.variant.product.imageUrl} size={32} />
          <span className="two" style={{ minWidth: 160, whiteSpace: "normal" }}>
            {translated(row.variant.product.names, i18n.language)}
            <small>
              {translated(row.variant.names, i18n.language)} · {row.variant.sku}
            </small>
          </span>
        </span>
      ),
    },
    ...(listId
      ? [
          shown("listPrice", t("catalog.listPrice"), (row) => <Money value={row.listPrice} />),
          shown("price", t("catalog.channelPrice"), (row) => <Money value={row.price} />),
          shown("floor", t("pricing.floor"), (row) => <Money value={row.floor} />),
          money("entry", t("pricing.entry")),
        ]
      : [
          money("listPrice", t("catalog.listPrice")),
          money("price", t("catalog.channelPrice")),
          money("floor", t("pricing.floor")),
          shown("asked", t("pricing.asked"), (row) => <Money value={row.asked} />),
        ]),
    ...tiers.map((tier) =>
      shown(tier.id, translated(tier.names, i18n.language), (row) => (
        <Money value={row.tierPrices.find((one) => one.tierId === tier.id)?.price} />
      )),
    ),
    ...(can("COST_READ")
      ? [
          shown("cost", t("pricing.cost"), (row) => <Money value={row.cost} />),
          shown("margin", t("pricing.margin"), (row) => <Margin bps={row.marginBps} />),
        ]
      : []),
  ];

  return (
    <>
      <div className={styles.tools}>
        <Toolbar
          end={
            onChange && (
              <BulkChange
                rows={rows ?? []}
                field={listId ? "entry" : "price"}
                changes={changes}
                onChange={(made) => onChange(made, rows ?? [])}
              />
            )
          }
        >
          <SearchBox value={text} label={t("pricing.search")} onChange={setText} />
          {listId && (
            <Checkbox checked={onlyListed} onChange={(event) => setOnlyListed(event.target.checked)}>
              {t("pricing.onlyListed")}
            </Checkbox>
          )}
        </Toolbar>
      </div>
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : rows?.length === 0 ? (
        <Nothing
          title={t(onlyListed ? "pricing.noEntries" : "pricing.noGoods")}
          advice={t(onlyListed ? "pricing.noEntriesAdvice" : "pricing.noGoodsAdvice")}
        />
      ) : (
        <Table label={t("pricing.grid")} rows={rows} rowKey={(row) => row.id} columns={columns} />
      )}
      {query.hasNextPage && (
        <p className={styles.more}>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t("list.more")}
          </Button>
        </p>
      )}
    </>
  );
}

function Margin({ bps }: { bps: number | null }) {
  const { i18n } = useTranslation();
  if (bps === null) return <Money value={null} />;
  const text = new Intl.NumberFormat(i18n.language, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(bps / 10_000);
  return <span className={bps < 0 ? styles.problem : "numeral"}>{text}</span>;
}
