import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Failed } from "@/shared/parts/states";
import { Badge, When } from "@/shared/parts/values";
import { EndOtherSessions, EndSession, MySessionsDocument } from "./documents";

/** Where the person is signed in, and the way to end it. */
export function MySessions() {
  const { t } = useTranslation();
  const query = useQuery(asked(MySessionsDocument, {}));
  const end = useAct({
    run: (id: string) => ask(EndSession, { id }).then((data) => data.endSession),
    done: t("sessions.ended"),
    stale: ["MySessions"],
  });
  const endOthers = useAct({
    run: () => ask(EndOtherSessions, {}).then((data) => data.endOtherSessions),
    done: (answer) => t("sessions.othersEnded", { count: "count" in answer ? answer.count : 0 }),
    stale: ["MySessions"],
  });
  const rows = query.data?.mySessions;
  const others = (rows?.length ?? 0) > 1 && (
    <Button size="small" loading={endOthers.isPending} onClick={() => endOthers.mutate(undefined)}>
      {t("sessions.endOthers")}
    </Button>
  );
  return (
    <Card title={t("sessions.title")} acts={others} flush>
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Table
          label={t("sessions.title")}
          rows={rows}
          rowKey={(row) => row.id}
          bones={2}
          columns={[
            {
              key: "device",
              title: t("sessions.device"),
              bone: 160,
              cell: (row) => (
                <span className="row">
                  {[row.browser, row.system].filter(Boolean).join(" · ") || t("sessions.unknown")}
                  {row.isCurrent && <Badge tone="good">{t("sessions.current")}</Badge>}
                </span>
              ),
            },
            {
              key: "address",
              title: t("sessions.address"),
              tight: true,
              cell: (row) => <span className="mono soft">{row.address}</span>,
            },
            { key: "seen", title: t("sessions.seen"), tight: true, cell: (row) => <When at={row.seenAt} /> },
            {
              key: "opened",
              title: t("sessions.opened"),
              tight: true,
              cell: (row) => <When at={row.openedAt} />,
            },
            {
              key: "end",
              title: t("sessions.act"),
              tight: true,
              cell: (row) =>
                !row.isCurrent && (
                  <Button size="small" onClick={() => end.mutate(row.id)}>
                    {t("sessions.end")}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Card>
  );
}
