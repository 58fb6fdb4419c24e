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
  // What can be sold of the variant now, without this one's own part of it.
  const others = Math.max(0, (code.variant.sellable ?? 0) - (code.state === "OPEN" ? code.free : 0));
  return (
    <RecallDialog
      title={t("shared.recall.title")}
      about={t("shared.consequence.RECALLED")}
      consequences={[
        t("shared.recall.taken", { count: code.taken }),
        ...(code.held > 0 ? [t("shared.recall.held", { count: code.held })] : []),
        others > 0 ? t("shared.recall.others", { count: others }) : t("shared.recall.noOthers"),
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
