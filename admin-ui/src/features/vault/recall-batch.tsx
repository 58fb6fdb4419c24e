import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import type { BatchPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney, times } from "@/shared/format/money";
import { count } from "@/shared/format/number";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { RecallDialog } from "@/shared/recall/recall-dialog";
import { RecallBatch } from "./documents";

/** Take a batch back for good: its codes, whoever holds one, and what its supplier is asked for. */
export function RecallBatchDialog({ batch, onClose }: { batch: BatchPartsFragment; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const keyFor = useIdempotencyKey();
  const { free, held, delivered, quarantined } = batch.counts;
  const sum = BigInt(free) + BigInt(held) + BigInt(delivered) + BigInt(quarantined);
  const claim = batch.unitCost && formatMoney(times(batch.unitCost, sum), i18n.language);
  const number = (value: string | bigint) => count(String(value), i18n.language);
  return (
    <RecallDialog
      title={t("recall.title")}
      about={t("recall.about")}
      consequences={[
        t("recall.free", { free: number(free) }),
        t("recall.delivered", { delivered: number(delivered) }),
        t("recall.held", { held: number(held) }),
        claim
          ? t("recall.claimWorth", { supplier: batch.supplier, codes: number(sum), amount: claim })
          : t("recall.claim", { supplier: batch.supplier, codes: number(sum) }),
      ]}
      run={(wanted) => {
        const input = { batchId: batch.id, ...wanted };
        return ask(RecallBatch, { input, idempotencyKey: keyFor(input) }).then((data) => data.recallBatch);
      }}
      stale={["Batch", "Batches"]}
      onClose={onClose}
    />
  );
}
