import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { CaseFilter, CasePartsFragment } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import { useOpened } from "@/shared/lists/opened";
import { usePicking } from "@/shared/lists/picking";
import { type Column, Slide } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Due } from "@/shared/parts/due";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { caseTone } from "@/shared/parts/tones";
import { Badge, Money, When } from "@/shared/parts/values";
import { useCan, useMe } from "@/shared/session/me";
import { CaseActs } from "./bulk-acts";
import { CaseSheet } from "./case-sheet";
import { CaseDocument, CasesDocument } from "./documents";
import { type CasesSearch, caseKinds, caseQueues } from "./search";

const PAGE = 25;
const REFRESH_MS = 30_000;

/** What each part of the queue shows; what waits for the shop is listed by when it is due. */
function filterOf({ queue, kind }: CasesSearch, me: string | undefined): CaseFilter {
  const ours: CaseFilter = { waitsFor: "SHOP" };
  const parts: Record<NonNullable<CasesSearch["queue"]> | "waiting", CaseFilter> = {
    waiting: ours,
    overdue: { overdue: true },
    mine: { ...ours, assigneeId: me ?? null },
    unassigned: { ...ours, unassigned: true },
    buyer: { waitsFor: "BUYER" },
    done: { state: { in: ["DONE"] } },
    rejected: { state: { in: ["REJECTED"] } },
    all: {},
  };
  return { kind: kind ?? null, ...parts[queue ?? "waiting"] };
}

const SETTLED = ["done", "rejected", "all"];

/** What customers and staff ask for after a sale, and who must decide by when. */
export function Cases() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/cases").useSearch();
  const me = useMe();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(CasesDocument, {
      filter: filterOf(search, me?.id),
      sort: SETTLED.includes(search.queue ?? "") ? "NEWEST" : "DUE",
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const can = useCan();
  const picking = usePicking<CasePartsFragment>(
    (row) => row.id,
    (row) => row.order.number,
    query.data?.cases.edges.map(({ node }) => node),
  );
  const columns = useColumns((id) => change({ open: id }, true));
  const open = useOpened({
    id: search.open,
    document: CaseDocument,
    pick: ({ node }) => (node?.__typename === "Case" ? node : null),
    listed: query.data?.cases.edges.map((edge) => edge.node),
  });
  return (
    <Page
      title={t("rail.screens.cases")}
      note={t("case.note")}
      acts={
        <>
          <Link to="/prepared-answers">{t("rail.screens.prepared")}</Link>
          <Link to="/policy">{t("rail.screens.policy")}</Link>
        </>
      }
    >
      <Listing
        screen="CASES"
        search={search}
        filters={
          <>
            <Slide>
              <Segmented
                aria-label={t("case.queueLabel")}
                value={search.queue ?? "waiting"}
                onChange={(queue) =>
                  change({
                    queue: queue === "waiting" ? undefined : (queue as CasesSearch["queue"]),
                    open: undefined,
                  })
                }
                options={(["waiting", ...caseQueues] as const).map((value) => ({
                  value,
                  label: t(`case.queue.${value}`),
                }))}
              />
            </Slide>
            <ChoiceFilter
              label={t("case.kindLabel")}
              value={search.kind}
              values={caseKinds}
              word={(value) => t(`case.kind.${value}`)}
              onChange={(kind) => change({ kind })}
            />
          </>
        }
        query={query}
        connection={(data) => data.cases}
        label={t("rail.screens.cases")}
        rowKey={(row) => row.id}
        columns={columns}
        {...(can("ORDERS_REFUND") ? { picking } : {})}
        bulk={<CaseActs rows={picking.rows} clear={picking.clear} />}
        empty={<Nothing title={t("case.empty")} advice={t("case.emptyAdvice")} />}
      />
      {open && <CaseSheet subject={open} onClose={() => change({ open: undefined }, true)} />}
    </Page>
  );
}

function useColumns(open: (id: string) => void): Column<CasePartsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "due",
      title: t("case.due"),
      tight: true,
      bone: 110,
      cell: (row) => <Turn of={row} />,
    },
    {
      key: "kind",
      title: t("case.kindLabel"),
      tight: true,
      cell: (row) => (
        <Button type="link" style={{ padding: 0 }} onClick={() => open(row.id)}>
          {t(`case.kind.${row.kind}`)}
        </Button>
      ),
    },
    {
      key: "state",
      title: t("case.stateLabel"),
      tight: true,
      cell: (row) => <Badge tone={caseTone[row.state]}>{t(`case.state.${row.state}`)}</Badge>,
    },
    {
      key: "amount",
      title: t("case.amount"),
      end: true,
      tight: true,
      cell: (row) => <Money value={row.amount} />,
    },
    {
      key: "order",
      title: t("delivery.order"),
      tight: true,
      cell: (row) => (
        <Link to="/orders/$id" params={{ id: row.order.id }} className="mono">
          {row.order.number}
        </Link>
      ),
    },
    {
      key: "reason",
      title: t("case.reason"),
      bone: 220,
      cell: (row) => <span className="clip">{row.reason}</span>,
    },
    {
      key: "assignee",
      title: t("case.assignee"),
      tight: true,
      cell: (row) => row.assignee?.name ?? <span className="faint">{t("case.nobody")}</span>,
    },
    { key: "by", title: t("case.openedBy"), tight: true, cell: (row) => <Who name={row.openedBy} /> },
    {
      key: "opened",
      title: t("case.opened"),
      tight: true,
      bone: 120,
      cell: (row) => <When at={row.openedAt} />,
    },
  ];
}

/** The shop's clock while it is its turn; else whose turn it is. */
export function Turn({ of }: { of: CasePartsFragment }) {
  const { t } = useTranslation();
  if (of.waitsFor === "SHOP") return <Due at={of.dueAt} open />;
  return <span className="faint">{t(`case.waitsFor.${of.waitsFor}`)}</span>;
}

/** A name; the system and customers are told in the reader's language. */
export function Who({ name }: { name: string | null }) {
  const { t } = useTranslation();
  if (name === "system" || name === "customer") return t(`order.actor.${name}`);
  return name ?? "—";
}
