import { DownloadOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { AuditFilter } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";

const ExportAudit = graphql(`
  mutation ExportAudit($input: ExportAuditInput!, $idempotencyKey: String!) {
    exportAudit(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

/** Take what is listed out as a file: made in the background, fetched from the job's page; the journal says so. */
export function AuditExport({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden="true" />} onClick={() => setAsking(true)}>
        {t("audit.export")}
      </Button>
      {asking && (
        <ActDialog
          title={t("audit.exportTitle")}
          act={t("audit.export")}
          about={t("audit.exportAbout")}
          run={({ reason }: { reason: string }) => {
            const input = { filter, reason: reason.trim() };
            return ask(ExportAudit, { input, idempotencyKey: keyFor(input) }).then(
              (data) => data.exportAudit,
            );
          }}
          done={t("audit.exporting")}
          stale={["Jobs"]}
          onDone={(answer) => {
            if (answer.__typename === "Job") void navigate({ to: "/jobs/$id", params: { id: answer.id } });
          }}
          onClose={() => setAsking(false)}
        >
          <WordsField label={t("act.reason")} focus />
        </ActDialog>
      )}
    </>
  );
}
