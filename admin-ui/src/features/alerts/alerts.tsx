import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { AlertState } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import { useOpened } from "@/shared/lists/opened";
import { Slide } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { alertTone } from "@/shared/parts/tones";
import { Badge, When } from "@/shared/parts/values";
import { AlertSheet } from "./alert-sheet";
import { AlertDocument, AlertsDocument } from "./documents";
import { type AlertsSearch, kinds } from "./search";

const PAGE = 25;
const STATES: Record<string, AlertState[] | null> = {
  now: ["OPEN", "ACKNOWLEDGED"],
  over: ["RESOLVED"],
  all: null,
};

/** What is wrong now, and what was; each alert opens beside the list. */
export function Alerts() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/alerts").useSearch();
  const { change } = useView(search);
  const states = STATES[search.show ?? "now"] ?? null;
  const query = useQuery({
    ...asked(AlertsDocument, {
      filter: { state: states && { in: states }, kind: search.kind ?? null },
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const opened = useOpened({
    id: search.open,
    document: AlertDocument,
    pick: (data) => data.alert,
    listed: undefined,
  });
  return (
    <Page
      title={t("rail.screens.alerts")}
      note={t("alert.note")}
      acts={<Link to="/alert-rules">{t("alert.toRules")}</Link>}
    >
      <div className="stack">
        <Listing
          screen="ALERTS"
          search={search}
          filters={
            <>
              <Slide>
                <Segmented<string>
                  value={search.show ?? "now"}
                  onChange={(show) =>
                    change({ show: show === "now" ? undefined : (show as AlertsSearch["show"]) })
                  }
                  options={["now", "over", "all"].map((value) => ({
                    value,
                    label: t(`alert.show.${value as "now"}`),
                  }))}
                />
              </Slide>
              <ChoiceFilter
                label={t("alert.kindLabel")}
                value={search.kind}
                values={kinds}
                word={(value) => t(`alert.kind.${value}`)}
                onChange={(kind) => change({ kind })}
                width={190}
              />
            </>
          }
          query={query}
          connection={(data) => data.alerts}
          label={t("rail.screens.alerts")}
          rowKey={(row) => row.id}
          empty={<Nothing title={t("alert.none")} advice={t("alert.noneAdvice")} />}
          columns={[
            {
              key: "title",
              title: t("alert.what"),
              bone: 320,
              cell: (row) => (
                <Button
                  type="link"
                  style={{ padding: 0, height: "auto", whiteSpace: "normal", textAlign: "start" }}
                  onClick={() => change({ open: row.id }, true)}
                >
                  {row.title}
                </Button>
              ),
            },
            {
              key: "state",
              title: t("alert.stateLabel"),
              tight: true,
              cell: (row) => <Badge tone={alertTone[row.state]}>{t(`alert.state.${row.state}`)}</Badge>,
            },
            {
              key: "kind",
              title: t("alert.kindLabel"),
              tight: true,
              cell: (row) => t(`alert.kind.${row.kind}`),
            },
            {
              key: "by",
              title: t("alert.takenBy"),
              tight: true,
              cell: (row) => row.acknowledgedBy?.name ?? <span className="faint">—</span>,
            },
            {
              key: "opened",
              title: t("alert.opened"),
              tight: true,
              bone: 120,
              cell: (row) => <When at={row.openedAt} />,
            },
            {
              key: "over",
              title: t("alert.over"),
              tight: true,
              bone: 120,
              cell: (row) => <When at={row.resolvedAt} />,
            },
          ]}
        />
      </div>
      {opened && <AlertSheet alert={opened} onClose={() => change({ open: undefined }, true)} />}
    </Page>
  );
}
