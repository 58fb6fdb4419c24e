import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { FulfilmentKind, RefundRule, RulePartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading } from "@/shared/parts/states";
import { Badge, type Tone } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { PolicyDocument } from "./documents";
import { RuleDialog } from "./rule-dialog";

const tones: Record<RefundRule, Tone> = { ALLOWED: "good", APPROVAL: "caution", REFUSED: "quiet" };
const STAGES = ["NOT_DELIVERED", "DELIVERED_UNREVEALED", "REVEALED", "TOPPED_UP", "REDEEMED", "EXPIRED"];

/** The matrix that decides refunds and replacements: one table per way of handing over, one row per stage. */
export function Policy() {
  const { t } = useTranslation();
  const can = useCan();
  const [edited, setEdited] = useState<RulePartsFragment | null>(null);
  const query = useQuery(asked(PolicyDocument, {}));
  const rules = query.data?.policyRules;
  const kinds = [...new Set(rules?.map((rule) => rule.kind))];
  return (
    <Page
      title={t("rail.screens.policy")}
      above={<Link to="/cases">{t("rail.screens.cases")}</Link>}
      note={t("policy.note")}
    >
      {query.error && !rules ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : rules ? (
        <div className="stack">
          {kinds.map((kind) => (
            <Kind
              key={kind}
              kind={kind}
              rules={rules.filter((rule) => rule.kind === kind)}
              edit={can("REFUNDS_APPROVE") ? setEdited : null}
            />
          ))}
        </div>
      ) : (
        <Loading rows={12} />
      )}
      {edited && <RuleDialog rule={edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

interface KindProps {
  kind: FulfilmentKind;
  rules: RulePartsFragment[];
  edit: ((rule: RulePartsFragment) => void) | null;
}

function Kind({ kind, rules, edit }: KindProps) {
  const { t, i18n } = useTranslation();
  const inOrder = rules.toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  return (
    <Card title={t(`catalog.kind.${kind}`)} flush>
      <Table
        label={t(`catalog.kind.${kind}`)}
        rows={inOrder}
        rowKey={(row) => row.stage}
        columns={[
          {
            key: "stage",
            title: t("policy.stageLabel"),
            tight: true,
            cell: (row) => t(`policy.stage.${row.stage}`),
          },
          {
            key: "refund",
            title: t("policy.refundLabel"),
            tight: true,
            cell: (row) => (
              <>
                <Badge tone={tones[row.refund]}>{t(`policy.refund.${row.refund}`)}</Badge>
                {row.refund === "ALLOWED" && row.aloneUpTo && (
                  <div className="faint">
                    {t("policy.alone", { amount: formatMoney(row.aloneUpTo, i18n.language) })}
                  </div>
                )}
              </>
            ),
          },
          {
            key: "window",
            title: t("policy.window"),
            tight: true,
            cell: (row) =>
              row.windowDays === null ? t("policy.anyTime") : t("policy.days", { count: row.windowDays }),
          },
          {
            key: "replacement",
            title: t("policy.replacementLabel"),
            tight: true,
            cell: (row) => t(`policy.replacement.${row.replacement}`),
          },
          {
            key: "approver",
            title: t("policy.approver"),
            tight: true,
            cell: (row) => t(`role.${row.approver}`),
          },
          {
            key: "bearer",
            title: t("policy.bearerLabel"),
            tight: true,
            cell: (row) => t(`policy.bearer.${row.bearer}`),
          },
          ...(edit
            ? [
                {
                  key: "act",
                  title: t("list.acts"),
                  end: true,
                  cell: (row: RulePartsFragment) => (
                    <Button size="small" onClick={() => edit(row)}>
                      {t("act.edit")}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
