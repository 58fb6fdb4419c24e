import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import { ExportEvidence } from "./documents";

/** Take the order's file for a dispute: what is inside is said first, a reason is asked, the download follows. */
export function Evidence({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("order.evidence")}</Button>
      {asking && (
        <ActDialog
          title={t("order.evidence")}
          act={t("order.evidenceTake")}
          about={t("order.evidenceAbout")}
          run={({ reason }: { reason: string }) =>
            ask(ExportEvidence, { input: { orderId, reason: reason.trim() } }).then(
              (data) => data.exportEvidence,
            )
          }
          done={t("order.evidenceReady")}
          stale={["AuditLog"]}
          onDone={(file) => {
            if (file.__typename === "EvidenceFile") window.location.assign(file.url);
          }}
          onClose={() => setAsking(false)}
        >
          <WordsField label={t("act.reason")} focus />
        </ActDialog>
      )}
    </>
  );
}
