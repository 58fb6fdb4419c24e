import { Link } from "@tanstack/react-router";
import { Alert, Button, Drawer, Form, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type {
  HandOutcome,
  SupplierOrderPartsFragment,
  SupplierOrderState,
} from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { supplierOrderTone } from "@/shared/parts/tones";
import { Badge, Fact, Facts, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { AskSupplier, SettleByHand } from "./documents";

type SupplierOrder = SupplierOrderPartsFragment;
const STALE = ["SupplierOrders", "SupplierOrder", "Order", "Suppliers"];

/** What a person may say of an order in each state; nothing in the others. */
const OUTCOMES: Partial<Record<SupplierOrderState, HandOutcome[]>> = {
  QUEUED: ["REFUSED"],
  UNKNOWN: ["DELIVERED", "REFUSED"],
  ACCEPTED: ["DELIVERED", "REFUSED"],
  DELIVERED: ["REVERSED"],
  PARTIAL: ["REVERSED"],
};

/** One order at a supplier: what was asked, what was answered, and what a person may do about it. */
export function SupplierOrderSheet({ order, onClose }: { order: SupplierOrder; onClose: () => void }) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <Drawer open size={520} onClose={onClose} title={<span className="mono">{order.reference}</span>}>
      <div className="stack">
        {order.personSince && (
          <Alert
            type="warning"
            showIcon
            title={t("supplierOrder.mustLook")}
            description={
              <>
                {order.problem && <ProblemWords problem={order.problem} />}{" "}
                <When at={order.personSince} exact />
              </>
            }
          />
        )}
        <Facts>
          <Fact label={t("supplierOrder.stateLabel")}>
            <Badge tone={supplierOrderTone[order.state]}>{t(`supplierOrder.state.${order.state}`)}</Badge>
          </Fact>
          <Fact label={t("vault.supplier")}>{order.supplier?.name}</Fact>
          <Fact label={t("supplierOrder.theirs")}>
            {order.supplierReference && <span className="mono">{order.supplierReference}</span>}
          </Fact>
          <Fact label={t("manual.account")}>
            <span className="mono">{order.account}</span>
            {order.server && ` · ${order.server}`}
          </Fact>
          <Fact label={t("supplierOrder.credited")}>
            <Money value={order.delivered} /> / <Money value={order.faceValue} />
          </Fact>
          {can("COST_READ") && (
            <Fact label={t("supplierOrder.cost")}>
              <Money value={order.cost} />
            </Fact>
          )}
          <Fact label={t("delivery.order")}>
            {order.order && (
              <Link to="/orders/$id" params={{ id: order.order.id }} className="mono">
                {order.order.number}
              </Link>
            )}
          </Fact>
          <Fact label={t("supplierOrder.counts")}>
            {t("supplierOrder.countsOf", {
              attempt: order.attempt,
              tries: order.tries,
              queries: order.queries,
            })}
          </Fact>
          <Fact label={t("supplierOrder.refused")}>
            {order.refusedReason && t(`supplierOrder.refusal.${order.refusedReason}`)}
          </Fact>
          <Fact label={t("supplierOrder.words")}>{order.supplierWords}</Fact>
          <Fact label={t("supplierOrder.sent")}>
            <When at={order.sentAt} exact />
          </Fact>
          <Fact label={t("supplierOrder.next")}>
            <When at={order.dueAt} exact />
          </Fact>
          <Fact label={t("supplierOrder.settled")}>
            <When at={order.settledAt} exact />
          </Fact>
        </Facts>
        {can("SUPPLIERS_WRITE") && <Acts order={order} />}
      </div>
    </Drawer>
  );
}

const problems = ["LATE", "DIFFERS", "UNPAID", "PARTLY_REVERSED", "SPENT_AFTER_REFUSAL"] as const;

/** Why a person must look, in the reader's words. */
function ProblemWords({ problem }: { problem: string }) {
  const { t } = useTranslation();
  const known = problems.find((one) => one === problem);
  return known ? t(`supplierOrder.problem.${known}`) : <span className="mono">{problem}</span>;
}

function Acts({ order }: { order: SupplierOrder }) {
  const { t } = useTranslation();
  const [settling, setSettling] = useState(false);
  const askNow = useAct({
    run: () => ask(AskSupplier, { id: order.id }).then((data) => data.askSupplier),
    done: (answer) =>
      answer.__typename === "SupplierOrder"
        ? t("supplierOrder.asked", { state: t(`supplierOrder.state.${answer.state}`) })
        : "",
    stale: STALE,
  });
  const outcomes = OUTCOMES[order.state] ?? [];
  return (
    <div className="row">
      <Button type="primary" loading={askNow.isPending} onClick={() => askNow.mutate(undefined)}>
        {t("supplierOrder.askNow")}
      </Button>
      {outcomes.length > 0 && (
        <Button danger onClick={() => setSettling(true)}>
          {t("supplierOrder.settle")}
        </Button>
      )}
      {settling && <Settle order={order} outcomes={outcomes} onClose={() => setSettling(false)} />}
    </div>
  );
}

interface SettleValues {
  outcome: HandOutcome;
  reason: string;
  spent?: string;
}

interface SettleProps {
  order: SupplierOrder;
  outcomes: HandOutcome[];
  onClose: () => void;
}

function Settle({ order, outcomes, onClose }: SettleProps) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const currency = order.cost?.currency ?? order.faceValue.currency;
  return (
    <ActDialog
      title={t("supplierOrder.settleTitle")}
      act={t("supplierOrder.settle")}
      danger
      about={t("supplierOrder.settleAbout")}
      initial={outcomes[0] ? { outcome: outcomes[0] } : {}}
      run={({ outcome, reason, spent }: SettleValues) =>
        ask(SettleByHand, {
          id: order.id,
          outcome,
          reason: reason.trim(),
          spent: outcome === "DELIVERED" && spent?.trim() ? { amount: spent.trim(), currency } : null,
        }).then((data) => data.settleByHand)
      }
      done={t("supplierOrder.settledNow")}
      stale={STALE}
      onClose={onClose}
    >
      <Form.Item name="outcome" label={t("supplierOrder.outcomeLabel")} rules={[{ required: true }]}>
        <Radio.Group
          vertical
          options={outcomes.map((value) => ({
            value,
            label: t(`supplierOrder.outcome.${value}`, {
              amount: formatMoney(order.faceValue, i18n.language),
              account: order.account,
            }),
          }))}
        />
      </Form.Item>
      {can("COST_READ") && outcomes.includes("DELIVERED") && (
        <Form.Item
          name="spent"
          label={t("supplierOrder.spent")}
          extra={t("supplierOrder.spentHint")}
          rules={[moneyRule(currency, t("field.money"), false)]}
        >
          <MoneyInput currency={currency} />
        </Form.Item>
      )}
      <WordsField label={t("act.reason")} />
    </ActDialog>
  );
}
