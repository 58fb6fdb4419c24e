import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { ManualTaskFilter, ManualTaskPartsFragment } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import { useOpened } from "@/shared/lists/opened";
import { type Column, Slide } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Due } from "@/shared/parts/due";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Tile } from "@/shared/parts/tile";
import { manualTone } from "@/shared/parts/tones";
import { Badge } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { ManualTaskDocument, ManualTasksDocument, TakeManualTask } from "./documents";
import { type ManualSearch, queues } from "./search";
import { TaskSheet } from "./task-sheet";

const PAGE = 25;
const REFRESH_MS = 15_000;

function filterOf({ queue }: ManualSearch): ManualTaskFilter {
  if (queue === "done") return { state: { in: ["DONE", "GIVEN_BACK"] } };
  return {
    state: { in: ["OPEN", "TAKEN"] },
    overdue: queue === "overdue" ? true : null,
    mine: queue === "mine" ? true : null,
  };
}

/** What people hand over themselves, the most pressing first, each with the clock of its promise. */
export function ManualQueue() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/manual").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(ManualTasksDocument, {
      filter: filterOf(search),
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const columns = useColumns((id) => change({ open: id }, true));
  const open = useOpened({
    id: search.open,
    document: ManualTaskDocument,
    pick: ({ node }) => (node?.__typename === "ManualTask" ? node : null),
    listed: query.data?.manualTasks.edges.map((edge) => edge.node),
  });
  return (
    <Page title={t("rail.screens.manual")} note={t("manual.note")}>
      <Listing
        screen="MANUAL_TASKS"
        search={search}
        filters={
          <Slide>
            <Segmented
              aria-label={t("manual.queueLabel")}
              value={search.queue ?? "all"}
              onChange={(queue) =>
                change({
                  queue: queue === "all" ? undefined : (queue as ManualSearch["queue"]),
                  open: undefined,
                })
              }
              options={(["all", ...queues] as const).map((value) => ({
                value,
                label: t(`manual.queue.${value}`),
              }))}
            />
          </Slide>
        }
        query={query}
        connection={(data) => data.manualTasks}
        label={t("rail.screens.manual")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("manual.empty")} advice={t("manual.emptyAdvice")} />}
      />
      {open && <TaskSheet task={open} onClose={() => change({ open: undefined }, true)} />}
    </Page>
  );
}

function useColumns(open: (id: string) => void): Column<ManualTaskPartsFragment>[] {
  const { t } = useTranslation();
  const can = useCan();
  const take = useAct({
    run: (id: string) => ask(TakeManualTask, { id }).then((data) => data.takeManualTask),
    done: t("manual.taken"),
    stale: ["ManualTasks", "ManualTask", "Order"],
    onDone: (task) => task.__typename === "ManualTask" && open(task.id),
  });
  return [
    {
      key: "due",
      title: t("manual.due"),
      tight: true,
      bone: 110,
      cell: (row) => <Due at={row.dueAt} open={row.state === "OPEN" || row.state === "TAKEN"} />,
    },
    {
      key: "goods",
      title: t("manual.goods"),
      bone: 220,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap", gap: 12 }}>
          <Tile src={row.unit.imageUrl} size={32} />
          <Button type="link" className="two-lines" onClick={() => open(row.id)}>
            <span className="two" style={{ textAlign: "start" }}>
              {row.unit.name}
              <small>{row.unit.variantName}</small>
            </span>
          </Button>
        </span>
      ),
    },
    {
      key: "account",
      title: t("manual.account"),
      tight: true,
      cell: (row) =>
        row.account ? <span className="mono">{row.account}</span> : <span className="faint">—</span>,
    },
    {
      key: "state",
      title: t("manual.stateLabel"),
      tight: true,
      cell: (row) => (
        <>
          <Badge tone={manualTone[row.state]}>{t(`manual.state.${row.state}`)}</Badge>{" "}
          <span className="faint">{row.takenBy?.name}</span>
        </>
      ),
    },
    {
      key: "order",
      title: t("delivery.order"),
      tight: true,
      cell: (row) =>
        can("ORDERS_READ") ? (
          <Link to="/orders/$id" params={{ id: row.order.id }} className="mono">
            {row.order.number}
          </Link>
        ) : (
          <span className="mono">{row.order.number}</span>
        ),
    },
    {
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) =>
        row.state === "OPEN" &&
        can("MANUAL_WORK") && (
          <Button
            size="small"
            loading={take.isPending && take.variables === row.id}
            onClick={() => take.mutate(row.id)}
          >
            {t("manual.take")}
          </Button>
        ),
    },
  ];
}
