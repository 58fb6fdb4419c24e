import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import type { SharedCodePartsFragment } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { RecallDialog } from "@/shared/recall/recall-dialog";
import { RecallSharedCode } from "./documents";

interface RecallSharedCodeProps {
  code: SharedCodePartsFragment;
  onClose: () => void;
}

/** Take a shared code back for good, and make whole whoever has a seat in it. */
export function RecallSharedCodeDialog({ code, onClose }: RecallSharedCodeProps) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  return (
    <RecallDialog
      title={t("shared.recall.title")}
      about={t("shared.consequence.RECALLED")}
      consequences={[
        t("shared.recall.taken", { count: code.taken }),
        t("shared.recall.held", { count: code.held }),
        t("shared.recall.others"),
      ]}
      run={(wanted) => {
        const input = { sharedCodeId: code.id, ...wanted };
        return ask(RecallSharedCode, { input, idempotencyKey: keyFor(input) }).then(
          (data) => data.recallSharedCode,
        );
      }}
      stale={["SharedCode", "SharedCodes", "Seats"]}
      onClose={onClose}
    />
  );
}
