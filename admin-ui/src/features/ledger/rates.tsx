import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import type { ExchangeRatesQuery } from "@/shared/api/generated/graphql";
import { type Column, Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { RatesDocument, SetRate } from "./documents";

type Rate = ExchangeRatesQuery["exchangeRates"][number];

/** What currencies that goods are bought in are worth; a shop that buys in its own has no such card. */
export function RatesCard() {
  const { t } = useTranslation();
  const may = useCan()("LEDGER_WRITE");
  const [edited, setEdited] = useState<Rate | null>(null);
  const rates = useQuery(asked(RatesDocument, {})).data?.exchangeRates;
  if (!rates?.length) return null;
  const columns: Column<Rate>[] = [
    {
      key: "rate",
      title: t("rate.rate"),
      cell: (row) =>
        row.rate ? (
          <span className="mono">
            1 {row.boughtIn} = {row.rate} {row.soldIn}
          </span>
        ) : (
          <span>
            {row.boughtIn} → {row.soldIn} <span className="soft">{t("rate.none")}</span>
          </span>
        ),
    },
    { key: "at", title: t("rate.since"), tight: true, cell: (row) => <When at={row.setAt} /> },
    { key: "by", title: t("rate.by"), tight: true, cell: (row) => row.setBy?.name ?? "—" },
  ];
  if (may) {
    columns.push({
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) => (
        <Button size="small" onClick={() => setEdited(row)}>
          {t("rate.set")}
        </Button>
      ),
    });
  }
  return (
    <Card title={t("rate.title")} flush>
      <p className="soft" style={{ padding: "0 20px 12px" }}>
        {t("rate.note")}
      </p>
      <Table
        label={t("rate.title")}
        rows={rates}
        rowKey={(row) => `${row.boughtIn}-${row.soldIn}`}
        columns={columns}
      />
      {edited && <RateDialog of={edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}

function RateDialog({ of, onClose }: { of: Rate; onClose: () => void }) {
  const { t } = useTranslation();
  const { boughtIn, soldIn } = of;
  return (
    <ActDialog
      title={t("rate.setOf", { boughtIn, soldIn })}
      act={t("rate.set")}
      about={t("rate.about", { boughtIn })}
      initial={{ rate: of.rate ?? "" }}
      run={({ rate, reason }: { rate?: string; reason: string }) =>
        ask(SetRate, { input: { boughtIn, soldIn, rate: rate?.trim() || null, reason } }).then(
          (data) => data.setExchangeRate,
        )
      }
      done={t("rate.done")}
      stale={["ExchangeRates"]}
      onClose={onClose}
    >
      <Form.Item
        name="rate"
        label={t("rate.oneIs", { boughtIn })}
        extra={t("rate.emptyHint")}
        rules={[{ pattern: /^\s*(\d+(\.\d{1,10})?)?\s*$/, message: t("rate.format") }]}
      >
        <Input inputMode="decimal" suffix={soldIn} autoFocus />
      </Form.Item>
      <WordsField label={t("rate.source")} extra={t("act.reason")} />
    </ActDialog>
  );
}
