import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Answer, refused } from "@/shared/acts/answer";
import { troubleOf } from "@/shared/api/errors";
import { Table } from "@/shared/lists/records";
import { translated } from "@/shared/parts/translated";
import { Money } from "@/shared/parts/values";
import { type Changes, type Field, problemOf, valueIn } from "./changes";
import type { Row } from "./price-grid";
import styles from "./pricing.module.css";

interface SaveBarProps {
  changes: Changes;
  rows: ReadonlyMap<string, Row>;
  run: () => Promise<Answer>;
  onDone: () => void;
  discard: () => void;
}

interface Move {
  key: string;
  row: Row;
  field: Field;
}

/** What was typed and is not saved: shown old → new before it is. */
export function SaveBar({ changes, rows, run, onDone, discard }: SaveBarProps) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const [reviewing, setReviewing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const moves: Move[] = Object.entries(changes).flatMap(([id, cells]) => {
    const row = rows.get(id);
    return row ? (Object.keys(cells) as Field[]).map((field) => ({ key: `${id} ${field}`, row, field })) : [];
  });
  const wrong = moves.some(({ row, field }) => problemOf(row, field, changes) !== null);
  const saving = useMutation({
    mutationFn: run,
    onMutate: () => setRefusal(null),
    onSuccess: (answer) => {
      for (const name of ["PricedVariants", "PriceList", "PriceLists", "PriceChannels"]) {
        void cache.invalidateQueries({ queryKey: [name] });
      }
      if (refused(answer)) {
        setRefusal(answer.message);
        return;
      }
      void message.success(t("pricing.saved"));
      setReviewing(false);
      onDone();
    },
    onError: (error) => setRefusal(`${t(`trouble.${troubleOf(error)}.title`)} ${t("draft.kept")}`),
  });
  if (moves.length === 0) return null;
  const amount = (text: string, currency: string) => (text.trim() ? { amount: text.trim(), currency } : null);
  return (
    <div className={styles.save} role="status">
      <span>{t("pricing.pending", { count: moves.length })}</span>
      <span className="row">
        <Button onClick={discard}>{t("pricing.discard")}</Button>
        <Button type="primary" disabled={wrong} onClick={() => setReviewing(true)}>
          {t("pricing.review")}
        </Button>
      </span>
      <Modal
        open={reviewing}
        title={t("pricing.reviewTitle", { count: moves.length })}
        okText={t("pricing.save")}
        okButtonProps={{ loading: saving.isPending }}
        onOk={() => saving.mutate()}
        onCancel={() => setReviewing(false)}
        width={680}
      >
        <p className="soft">{t("pricing.reviewAbout")}</p>
        {refusal && <Alert type="error" role="alert" title={refusal} style={{ marginBottom: 12 }} />}
        <div className={styles.review}>
          <Table
            label={t("pricing.reviewTitle", { count: moves.length })}
            rows={moves}
            rowKey={(move) => move.key}
            columns={[
              {
                key: "goods",
                title: t("vault.goods"),
                cell: ({ row }) => (
                  <span className="two" style={{ whiteSpace: "normal" }}>
                    {translated(row.variant.product.names, i18n.language)}
                    <small>
                      {translated(row.variant.names, i18n.language)} · {row.variant.sku}
                    </small>
                  </span>
                ),
              },
              {
                key: "what",
                title: t("pricing.what"),
                tight: true,
                cell: ({ field }) => t(`pricing.field.${field}`),
              },
              {
                key: "move",
                title: t("pricing.move"),
                end: true,
                tight: true,
                cell: ({ row, field }) => (
                  <span className={styles.arrow}>
                    <Money value={row[field] ?? row.asked} /> →{" "}
                    <b>
                      <Money value={amount(valueIn(row, field, changes), row.price.currency)} />
                    </b>
                  </span>
                ),
              },
            ]}
          />
        </div>
      </Modal>
    </div>
  );
}
