import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { InvoicePartsFragment } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import { useOpened } from "@/shared/lists/opened";
import { type Column, Slide } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { invoiceTone } from "@/shared/parts/tones";
import { Badge, Money, When } from "@/shared/parts/values";
import { InvoiceDocument, InvoicesDocument } from "./documents";
import { ExportInvoices } from "./invoice-export";
import { InvoiceSheet } from "./invoice-sheet";
import { filterOf, type InvoicesSearch, invoiceQueues } from "./search";

const PAGE = 25;
const REFRESH_MS = 30_000;
const TITLES = ["PERSONAL", "COMPANY"] as const;
const WAITING = ["waiting", "letters"];

/** What buyers ask for and what refunds owe: issued with a number, refused with a reason, taken out as a file. */
export function Invoices() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/invoices").useSearch();
  const { change } = useView(search);
  const filter = filterOf(search);
  const query = useQuery({
    ...asked(InvoicesDocument, {
      filter,
      sort: WAITING.includes(search.queue ?? "waiting") ? "OLDEST" : "NEWEST",
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const columns = useColumns((id) => change({ open: id }, true));
  const open = useOpened({
    id: search.open,
    document: InvoiceDocument,
    pick: ({ node }) => (node?.__typename === "Invoice" ? node : null),
    listed: query.data?.invoices.edges.map((edge) => edge.node),
  });
  return (
    <Page title={t("rail.screens.invoices")} note={t("invoice.note")}>
      <Listing
        screen="INVOICES"
        search={search}
        filters={
          <>
            <Slide>
              <Segmented
                aria-label={t("invoice.queueLabel")}
                value={search.queue ?? "waiting"}
                onChange={(queue) =>
                  change({
                    queue: queue === "waiting" ? undefined : (queue as InvoicesSearch["queue"]),
                    open: undefined,
                  })
                }
                options={(["waiting", ...invoiceQueues] as const).map((value) => ({
                  value,
                  label: t(`invoice.queue.${value}`),
                }))}
              />
            </Slide>
            <SearchBox
              value={search.text}
              label={t("invoice.find")}
              width={280}
              onChange={(text) => change({ text })}
            />
            <ChoiceFilter
              label={t("invoice.titleKindLabel")}
              value={search.title}
              values={TITLES}
              word={(value) => t(`invoice.titleKind.${value}`)}
              onChange={(title) => change({ title })}
            />
          </>
        }
        tools={<ExportInvoices filter={filter} />}
        query={query}
        connection={(data) => data.invoices}
        label={t("rail.screens.invoices")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("invoice.empty")} advice={t("invoice.emptyAdvice")} />}
        noMatch={<Nothing title={t("list.noMatch")} advice={t("invoice.emptyAdvice")} />}
      />
      {open && <InvoiceSheet subject={open} onClose={() => change({ open: undefined }, true)} />}
    </Page>
  );
}

function useColumns(open: (id: string) => void): Column<InvoicePartsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "number",
      title: t("invoice.number"),
      tight: true,
      bone: 110,
      cell: (row) => (
        <span className="two">
          <Button type="link" style={{ padding: 0, height: "auto" }} onClick={() => open(row.id)}>
            {row.number ? <span className="mono">{row.number}</span> : t(`invoice.kind.${row.kind}`)}
          </Button>
          {row.number && row.kind === "RED_LETTER" && <small>{t("invoice.kind.RED_LETTER")}</small>}
        </span>
      ),
    },
    {
      key: "state",
      title: t("invoice.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={invoiceTone[row.state]}>{t(`invoice.state.${row.state}`)}</Badge>,
    },
    {
      key: "title",
      title: t("invoice.title"),
      bone: 200,
      cell: (row) => (
        <span className="two" style={{ whiteSpace: "normal" }}>
          {row.title || "—"}
          <small className="mono">{row.taxNumber}</small>
        </span>
      ),
    },
    {
      key: "amount",
      title: t("invoice.amount"),
      end: true,
      tight: true,
      cell: (row) => <Owed of={row} />,
    },
    {
      key: "order",
      title: t("delivery.order"),
      tight: true,
      cell: (row) => <OrderOf invoice={row} />,
    },
    {
      key: "requested",
      title: t("invoice.requested"),
      tight: true,
      bone: 120,
      cell: (row) => <When at={row.requestedAt} />,
    },
    {
      key: "decided",
      title: t("invoice.decided"),
      tight: true,
      bone: 120,
      cell: (row) => <When at={row.decidedAt} />,
    },
  ];
}

/** What a red letter takes back is below zero. */
export function Owed({ of }: { of: Pick<InvoicePartsFragment, "kind" | "amount"> }) {
  const back = of.kind === "RED_LETTER";
  return <Money value={back ? { ...of.amount, amount: `-${of.amount.amount}` } : of.amount} />;
}

/** The order's number, a link for who may read orders. */
export function OrderOf({ invoice }: { invoice: InvoicePartsFragment }) {
  if (!invoice.order) return <span className="mono">{invoice.orderNumber}</span>;
  return (
    <Link to="/orders/$id" params={{ id: invoice.order.id }} className="mono">
      {invoice.orderNumber}
    </Link>
  );
}
