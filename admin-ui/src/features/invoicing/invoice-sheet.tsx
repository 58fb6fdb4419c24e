import { Alert, Button, Drawer, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { InvoicePartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { invoiceTone } from "@/shared/parts/tones";
import { Badge, Fact, Facts, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { IssueInvoice, RefuseInvoice, VoidInvoice } from "./documents";
import { OrderOf, Owed } from "./invoices";

const STALE = ["Invoices", "Invoice", "Order"];

/** One invoice beside the queue: for whom, over what, and the ways it can go on. */
export function InvoiceSheet({ subject, onClose }: { subject: InvoicePartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      open
      size={560}
      onClose={onClose}
      title={[t(`invoice.kind.${subject.kind}`), subject.number].filter(Boolean).join(" · ")}
    >
      <div className="stack">
        <Facts>
          <Fact label={t("invoice.stateLabel")}>
            <Badge tone={invoiceTone[subject.state]}>{t(`invoice.state.${subject.state}`)}</Badge>
          </Fact>
          <Fact label={t("invoice.amount")}>
            <Owed of={subject} />
          </Fact>
          <Fact label={t("invoice.titleKindLabel")}>{t(`invoice.titleKind.${subject.titleKind}`)}</Fact>
          <Fact label={t("invoice.title")}>{subject.title}</Fact>
          {subject.taxNumber && (
            <Fact label={t("invoice.taxNumber")}>
              <span className="mono">{subject.taxNumber}</span>
            </Fact>
          )}
          {subject.email && <Fact label={t("invoice.email")}>{subject.email}</Fact>}
          <Fact label={t("delivery.order")}>
            <OrderOf invoice={subject} />
          </Fact>
          {subject.corrects && (
            <Fact label={t("invoice.corrects")}>
              <span className="mono">{subject.corrects}</span>
            </Fact>
          )}
          {subject.officialNumber && (
            <Fact label={t("invoice.officialNumber")}>
              <span className="mono">{subject.officialNumber}</span>
            </Fact>
          )}
          {subject.link && (
            <Fact label={t("invoice.link")}>
              <a href={subject.link} target="_blank" rel="noreferrer">
                {subject.link}
              </a>
            </Fact>
          )}
          <Fact label={t("invoice.requested")}>
            <When at={subject.requestedAt} exact />
          </Fact>
          {subject.decidedAt && (
            <Fact label={t("invoice.decided")}>
              {subject.decidedBy === "system" || subject.decidedBy === "customer"
                ? t(`order.actor.${subject.decidedBy}`)
                : subject.decidedBy}{" "}
              · <When at={subject.decidedAt} exact />
            </Fact>
          )}
          {subject.answer && <Fact label={t("invoice.reason")}>{subject.answer}</Fact>}
        </Facts>
        <Decide subject={subject} />
      </div>
    </Drawer>
  );
}

interface Issued {
  officialNumber?: string;
  link?: string;
}

function Decide({ subject }: { subject: InvoicePartsFragment }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const [doing, setDoing] = useState<"issue" | "refuse" | "void" | null>(null);
  const close = () => setDoing(null);
  const letter = subject.kind === "RED_LETTER";
  const waits = subject.state === "REQUESTED";
  const live = subject.state === "ISSUED" && !letter;
  if (!can("INVOICES_WRITE") || (!waits && !live)) return null;
  const amount = formatMoney(subject.amount, i18n.language);
  return (
    <>
      {waits && letter && (
        <Alert type="info" showIcon title={t("invoice.letterOwed", { number: subject.corrects, amount })} />
      )}
      <div className="row">
        {waits && (
          <Button type="primary" onClick={() => setDoing("issue")}>
            {t("invoice.issue")}
          </Button>
        )}
        {waits && !letter && (
          <Button danger onClick={() => setDoing("refuse")}>
            {t("invoice.refuse")}
          </Button>
        )}
        {live && (
          <Button danger onClick={() => setDoing("void")}>
            {t("invoice.void")}
          </Button>
        )}
      </div>
      {doing === "issue" && (
        <ActDialog
          title={t(letter ? "invoice.issueLetterTitle" : "invoice.issueTitle")}
          act={t("invoice.issue")}
          about={t(letter ? "invoice.issueLetterAbout" : "invoice.issueAbout", {
            amount,
            number: subject.corrects,
          })}
          run={({ officialNumber, link }: Issued) =>
            ask(IssueInvoice, {
              input: {
                id: subject.id,
                version: subject.version,
                officialNumber: officialNumber?.trim() || null,
                link: link?.trim() || null,
              },
            }).then((data) => data.issueInvoice)
          }
          done={t("invoice.done")}
          stale={STALE}
          onClose={close}
        >
          <Form.Item
            name="officialNumber"
            label={t("invoice.officialNumber")}
            extra={t("invoice.officialNumberHint")}
          >
            <Input autoFocus maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item name="link" label={t("invoice.link")} extra={t("invoice.linkHint")}>
            <Input type="url" maxLength={500} autoComplete="off" />
          </Form.Item>
        </ActDialog>
      )}
      {doing === "refuse" && (
        <ActDialog
          title={t("invoice.refuseTitle")}
          act={t("invoice.refuse")}
          danger
          about={t("invoice.refuseAbout")}
          run={({ reason }: { reason: string }) =>
            ask(RefuseInvoice, { input: { id: subject.id, reason: reason.trim() } }).then(
              (data) => data.refuseInvoice,
            )
          }
          done={t("invoice.done")}
          stale={STALE}
          onClose={close}
        >
          <WordsField label={t("invoice.reason")} extra={t("invoice.reasonHint")} focus />
        </ActDialog>
      )}
      {doing === "void" && (
        <ActDialog
          title={t("invoice.voidTitle", { number: subject.number })}
          act={t("invoice.void")}
          danger
          about={t("invoice.voidAbout", { amount })}
          run={({ reason }: { reason: string }) =>
            ask(VoidInvoice, { input: { id: subject.id, reason: reason.trim() } }).then(
              (data) => data.voidInvoice,
            )
          }
          done={t("invoice.done")}
          stale={STALE}
          onClose={close}
        >
          <WordsField label={t("invoice.reason")} extra={t("invoice.reasonHint")} focus />
        </ActDialog>
      )}
    </>
  );
}
