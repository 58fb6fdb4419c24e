import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { AlertBotPartsFragment } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { Badge, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { BotDialog } from "./bot-dialog";
import { BotsDocument, TestAlertBot } from "./documents";

/** Bots of group chats that rules can tell. */
export function Bots() {
  const { t } = useTranslation();
  const may = useCan()("ALERTS_WRITE");
  const [editing, setEditing] = useState<AlertBotPartsFragment | "new" | null>(null);
  const query = useQuery(asked(BotsDocument, {}));
  const rows = query.data?.alertBots;
  const test = useAct({
    run: (id: string) => ask(TestAlertBot, { id }).then((data) => data.testAlertBot),
    done: (tested) =>
      tested.__typename === "AlertBotTested" && !tested.sent
        ? t("alert.botSaid", { words: tested.words ?? "" })
        : t("alert.botTook"),
    stale: [],
  });
  const add = may && <Button onClick={() => setEditing("new")}>{t("alert.addBot")}</Button>;
  return (
    <Card title={t("alert.bots")} acts={rows?.length ? add : null} flush>
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : rows?.length === 0 ? (
        <Nothing title={t("alert.noBots")} advice={t("alert.noBotsAdvice")} act={add} />
      ) : (
        <Table
          label={t("alert.bots")}
          rows={rows}
          bones={2}
          rowKey={(row) => row.id}
          columns={[
            { key: "name", title: t("alert.botName"), cell: (row) => row.name },
            {
              key: "kind",
              title: t("alert.botKindLabel"),
              tight: true,
              cell: (row) => t(`alert.botKind.${row.kind}`),
            },
            {
              key: "address",
              title: t("alert.botAddress"),
              cell: (row) => <span className="mono soft">{row.addressHint}</span>,
            },
            {
              key: "signed",
              title: t("alert.botSigned"),
              tight: true,
              cell: (row) => t(row.signed ? "alert.signed" : "alert.unsigned"),
            },
            {
              key: "state",
              title: t("alert.stateLabel"),
              tight: true,
              cell: (row) => (
                <Badge tone={row.active ? "good" : "quiet"}>{t(row.active ? "alert.on" : "alert.off")}</Badge>
              ),
            },
            {
              key: "changed",
              title: t("prepared.changed"),
              tight: true,
              cell: (row) => <When at={row.changedAt} />,
            },
            ...(may
              ? [
                  {
                    key: "acts",
                    title: t("list.acts"),
                    end: true,
                    tight: true,
                    cell: (row: AlertBotPartsFragment) => (
                      <span className="row" style={{ flexWrap: "nowrap" }}>
                        <Button
                          size="small"
                          loading={test.isPending && test.variables === row.id}
                          onClick={() => test.mutate(row.id)}
                        >
                          {t("alert.test")}
                        </Button>
                        <Button size="small" onClick={() => setEditing(row)}>
                          {t("act.edit")}
                        </Button>
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {editing && <BotDialog bot={editing === "new" ? null : editing} onClose={() => setEditing(null)} />}
    </Card>
  );
}
