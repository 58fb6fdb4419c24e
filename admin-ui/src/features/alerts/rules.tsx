import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNow } from "@/shared/acts/now";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { AlertKind, AlertRulePartsFragment } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed } from "@/shared/parts/states";
import { Badge, Count } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { Bots } from "./bots";
import { RulesDocument, TestAlertRule } from "./documents";
import { RuleDialog } from "./rule-dialog";
import { Threshold } from "./threshold";

/** What is watched and who is told, and the group chats that can be chosen. */
export function AlertRules() {
  const { t } = useTranslation();
  const may = useCan()("ALERTS_WRITE");
  const [editing, setEditing] = useState<AlertRulePartsFragment | null>(null);
  const query = useQuery(asked(RulesDocument, {}));
  const rows = query.data?.alertRules;
  const test = useAct({
    run: (kind: AlertKind) => ask(TestAlertRule, { kind }).then((data) => data.testAlertRule),
    done: (tested) =>
      [
        t("alert.testedMails", { count: tested.mails }),
        ...tested.bots.map(({ bot, sent, words }) =>
          sent
            ? t("alert.testedBot", { name: bot.name })
            : t("alert.testedBotNot", { name: bot.name, words: words ?? "" }),
        ),
      ].join(" · "),
    stale: [],
  });
  return (
    <Page
      title={t("rail.screens.alertRules")}
      above={<Link to="/alerts">{t("rail.screens.alerts")}</Link>}
      note={t("alert.rulesNote")}
    >
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : (
        <div className="stack">
          <Card flush>
            <Table
              label={t("rail.screens.alertRules")}
              rows={rows}
              bones={7}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: "kind",
                  title: t("alert.kindLabel"),
                  cell: (row) => (
                    <span style={{ display: "grid" }}>
                      <b>{t(`alert.kind.${row.kind}`)}</b>
                      <small className="soft">
                        <Threshold rule={row} />
                      </small>
                    </span>
                  ),
                },
                {
                  key: "state",
                  title: t("alert.stateLabel"),
                  tight: true,
                  cell: (row) => <State rule={row} />,
                },
                {
                  key: "owner",
                  title: t("alert.owner"),
                  tight: true,
                  cell: (row) => (row.ownerRole ? t(`role.${row.ownerRole}`) : row.owner?.name),
                },
                {
                  key: "escalates",
                  title: t("alert.escalates"),
                  tight: true,
                  cell: (row) =>
                    row.escalateTo && row.escalateAfterMinutes !== null ? (
                      t("alert.escalatesTo", {
                        minutes: row.escalateAfterMinutes,
                        role: t(`role.${row.escalateTo}`),
                      })
                    ) : (
                      <span className="faint">—</span>
                    ),
                },
                {
                  key: "ways",
                  title: t("alert.ways"),
                  cell: (row) =>
                    [
                      t("alert.theBell"),
                      ...(row.email ? [t("alert.byEmail")] : []),
                      ...row.bots.map((bot) => bot.name),
                    ].join(", "),
                },
                {
                  key: "open",
                  title: t("alert.openNow"),
                  end: true,
                  cell: (row) => <Count value={row.open} />,
                },
                ...(may
                  ? [
                      {
                        key: "acts",
                        title: t("list.acts"),
                        end: true,
                        tight: true,
                        cell: (row: AlertRulePartsFragment) => (
                          <span className="row" style={{ flexWrap: "nowrap" }}>
                            <Button
                              size="small"
                              loading={test.isPending && test.variables === row.kind}
                              onClick={() => test.mutate(row.kind)}
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
          </Card>
          <Bots />
        </div>
      )}
      {editing && <RuleDialog rule={editing} onClose={() => setEditing(null)} />}
    </Page>
  );
}

function State({ rule }: { rule: AlertRulePartsFragment }) {
  const { t } = useTranslation();
  const now = useNow(60);
  if (!rule.active) return <Badge tone="quiet">{t("alert.off")}</Badge>;
  if (rule.mutedUntil && Date.parse(rule.mutedUntil) > now)
    return <Badge tone="caution">{t("alert.muted")}</Badge>;
  return <Badge tone="good">{t("alert.on")}</Badge>;
}
