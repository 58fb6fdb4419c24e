import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { UnitPartsFragment } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { ReplaceUnit } from "./documents";

/** Give the holder another code; the one they have is set aside. */
export function Replace({ unit, onClose }: { unit: UnitPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  return (
    <ActDialog
      title={t("order.replaceTitle")}
      act={t("order.replace")}
      about={t("order.replaceAbout", { name: `${unit.name} · ${unit.variantName}` })}
      run={({ reason }: { reason: string }) => {
        const input = { orderId: unit.orderId, unitId: unit.id, reason: reason.trim() };
        return ask(ReplaceUnit, { input, idempotencyKey: keyFor(input) }).then((data) => data.replaceUnit);
      }}
      done={t("order.caseOpened")}
      stale={["Order", "Cases"]}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}
