import { Link } from "@tanstack/react-router";
import { Alert, Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { CasePartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { caseTone } from "@/shared/parts/tones";
import { Badge, Fact, Facts, Money, When } from "@/shared/parts/values";
import { useCan, useMe } from "@/shared/session/me";
import { Assignee } from "./assignee";
import { Turn, Who } from "./cases";
import { ApproveCase, RejectCase } from "./documents";
import { Talk } from "./talk";

const STALE = ["Cases", "Case", "CaseTalk", "Order", "Overview", "Person", "WalletEntries"];

/** One case beside the queue: what is asked, by which rule, who is for it, and the decision. */
export function CaseSheet({ subject, onClose }: { subject: CasePartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      open
      size={640}
      onClose={onClose}
      title={`${t(`case.kind.${subject.kind}`)} · ${subject.order.number}`}
    >
      <div className="stack">
        <Facts>
          <Fact label={t("case.stateLabel")}>
            <Badge tone={caseTone[subject.state]}>{t(`case.state.${subject.state}`)}</Badge>
          </Fact>
          <Fact label={t("case.due")}>
            <Turn of={subject} />
          </Fact>
          <Fact label={t("case.assignee")}>
            <Assignee subject={subject} />
          </Fact>
          <Fact label={t("case.amount")}>
            <Money value={subject.amount} />
            {subject.kind === "REFUND" && (
              <span className="soft"> · {t(`order.refundTo.${subject.refundTo}`)}</span>
            )}
          </Fact>
          <Fact label={t("delivery.order")}>
            <Link to="/orders/$id" params={{ id: subject.order.id }} className="mono">
              {subject.order.number}
            </Link>{" "}
            · <Money value={subject.order.total} />
          </Fact>
          <Fact label={t("case.openedBy")}>
            <Who name={subject.openedBy} /> · {t(`case.source.${subject.source}`)}
          </Fact>
          <Fact label={t("case.opened")}>
            <When at={subject.openedAt} exact />
          </Fact>
          {subject.source === "STAFF" && <Fact label={t("case.reason")}>{subject.reason}</Fact>}
          {subject.askedBy && <Fact label={t("case.askedBy")}>{subject.askedBy}</Fact>}
          {subject.decidedAt && (
            <Fact label={t("case.decidedBy")}>
              {subject.automatic ? t("case.byRule") : <Who name={subject.decidedBy} />} ·{" "}
              <When at={subject.decidedAt} />
            </Fact>
          )}
          {subject.source === "STAFF" && subject.answer && (
            <Fact label={t("case.answer")}>{subject.answer}</Fact>
          )}
        </Facts>
        <ul className="stack" style={{ gap: 8 }}>
          {subject.units.map((unit) => (
            <li key={unit.unitId} className="row" style={{ justifyContent: "space-between" }}>
              <span className="soft">
                {t(`policy.stage.${unit.stage}`)} · {t(`policy.bears.${unit.bearer}`)}
              </span>
              <Money value={unit.amount} />
            </li>
          ))}
        </ul>
        {subject.decidedAt === null && <Decide subject={subject} />}
        <Talk subject={subject} />
      </div>
    </Drawer>
  );
}

function Decide({ subject }: { subject: CasePartsFragment }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const me = useMe();
  const [deciding, setDeciding] = useState<"approve" | "reject" | null>(null);
  const close = () => setDeciding(null);
  if (!can("REFUNDS_APPROVE") && !can("ORDERS_REFUND")) return null;
  if (subject.askedBy !== null && subject.askedBy === me?.name)
    return <Alert type="info" showIcon title={t("case.secondPerson")} />;
  const amount = formatMoney(subject.amount, i18n.language);
  return (
    <div className="row">
      <Button type="primary" onClick={() => setDeciding("approve")}>
        {t("case.approve")}
      </Button>
      <Button danger onClick={() => setDeciding("reject")}>
        {t("case.reject")}
      </Button>
      {deciding === "approve" && (
        <ActDialog
          title={t("case.approveTitle")}
          act={t("case.approve")}
          about={
            subject.kind === "REFUND"
              ? t(subject.askedBy === null ? "case.approveRefund" : "case.approveRefundSecond", {
                  amount,
                  count: subject.units.length,
                })
              : t("case.approveReplace")
          }
          run={({ answer }: { answer?: string }) =>
            ask(ApproveCase, { input: { caseId: subject.id, answer: answer?.trim() || null } }).then(
              (data) => data.approveCase,
            )
          }
          done={t("case.decided")}
          stale={STALE}
          onClose={close}
        >
          <WordsField name="answer" label={t("case.answer")} extra={t("case.answerHint")} optional focus />
        </ActDialog>
      )}
      {deciding === "reject" && (
        <ActDialog
          title={t("case.rejectTitle")}
          act={t("case.reject")}
          danger
          about={t("case.rejectAbout")}
          run={({ answer }: { answer: string }) =>
            ask(RejectCase, { input: { caseId: subject.id, answer: answer.trim() } }).then(
              (data) => data.rejectCase,
            )
          }
          done={t("case.decided")}
          stale={STALE}
          onClose={close}
        >
          <WordsField name="answer" label={t("case.answer")} extra={t("case.answerHint")} focus />
        </ActDialog>
      )}
    </div>
  );
}
