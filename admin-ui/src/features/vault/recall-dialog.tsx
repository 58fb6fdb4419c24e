import { Form, Radio } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { BatchPartsFragment, RecallMode } from "@/shared/api/generated/graphql";
import { formatMoney, times } from "@/shared/format/money";
import { count } from "@/shared/format/number";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { RecallBatch } from "./documents";

/** Take a batch back for good: what happens to each of its codes and to whoever holds one, in numbers. */
export function RecallDialog({ batch, onClose }: { batch: BatchPartsFragment; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const keyFor = useIdempotencyKey();
  const { free, held, delivered, quarantined } = batch.counts;
  const sum = BigInt(free) + BigInt(held) + BigInt(delivered) + BigInt(quarantined);
  const claim = batch.unitCost && formatMoney(times(batch.unitCost, sum), i18n.language);
  const number = (value: string | bigint) => count(String(value), i18n.language);
  return (
    <ActDialog
      title={t("recall.title")}
      act={t("vault.to.RECALLED")}
      danger
      width={580}
      about={
        <>
          <p style={{ marginBottom: 8 }}>{t("recall.about")}</p>
          <ul style={{ listStyle: "disc", paddingInlineStart: 20 }}>
            <li>{t("recall.free", { free: number(free) })}</li>
            <li>{t("recall.delivered", { delivered: number(delivered) })}</li>
            <li>{t("recall.held", { held: number(held) })}</li>
            <li>
              {claim
                ? t("recall.claimWorth", { supplier: batch.supplier, codes: number(sum), amount: claim })
                : t("recall.claim", { supplier: batch.supplier, codes: number(sum) })}
            </li>
          </ul>
        </>
      }
      initial={{ mode: "REPLACE_OR_REFUND" as const }}
      run={({ mode, reason }: { mode: RecallMode; reason: string }) => {
        const input = { batchId: batch.id, mode, reason: reason.trim() };
        return ask(RecallBatch, { input, idempotencyKey: keyFor(input) }).then((data) => data.recallBatch);
      }}
      done={t("recall.begun")}
      stale={["Batch", "Batches", "Jobs", "RecallProgress"]}
      onClose={onClose}
    >
      <Form.Item name="mode" label={t("recall.modeLabel")}>
        <Radio.Group
          vertical
          options={(["REPLACE_OR_REFUND", "REFUND"] as const).map((value) => ({
            value,
            label: t(`recall.mode.${value}`),
          }))}
        />
      </Form.Item>
      <WordsField label={t("vault.reason")} />
    </ActDialog>
  );
}
