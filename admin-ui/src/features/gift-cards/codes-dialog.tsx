import { useTranslation } from "react-i18next";
import { LockedExportDialog } from "@/shared/acts/locked-export-dialog";
import { ask } from "@/shared/api/ask";
import type { GiftCardBatchPartsFragment } from "@/shared/api/generated/graphql";
import { count } from "@/shared/format/number";
import { ExportGiftCardCodes } from "./documents";

/** Take a batch's codes out, to print or send them. */
export function CodesDialog({ batch, onClose }: { batch: GiftCardBatchPartsFragment; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  return (
    <LockedExportDialog
      title={t("giftCard.codesTitle", { name: batch.name })}
      act={t("giftCard.takeOut")}
      about={t("giftCard.codesAbout", { codes: count(batch.counts.active, i18n.language) })}
      start={(reason, idempotencyKey) =>
        ask(ExportGiftCardCodes, { input: { batchId: batch.id, reason }, idempotencyKey }).then(
          (data) => data.exportGiftCardCodes,
        )
      }
      onClose={onClose}
    />
  );
}
