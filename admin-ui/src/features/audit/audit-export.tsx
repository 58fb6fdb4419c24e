import { useTranslation } from "react-i18next";
import { ExportAct } from "@/shared/acts/export-act";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { AuditFilter } from "@/shared/api/generated/graphql";

const ExportAuditDocument = graphql(`
  mutation ExportAudit($input: ExportAuditInput!, $idempotencyKey: String!) {
    exportAudit(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

/** Take the listed entries out as a file; the journal says so. */
export function AuditExport({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation();
  return (
    <ExportAct
      label={t("export.act")}
      asks={filter}
      reasoned={{ title: t("audit.exportTitle"), about: t("audit.exportAbout") }}
      oneFormat
      start={({ reason }, idempotencyKey) =>
        ask(ExportAuditDocument, { input: { filter, reason }, idempotencyKey }).then(
          (data) => data.exportAudit,
        )
      }
    />
  );
}
