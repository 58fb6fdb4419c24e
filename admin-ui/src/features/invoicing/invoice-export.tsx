import { useTranslation } from "react-i18next";
import { ExportAct } from "@/shared/acts/export-act";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { InvoiceFilter } from "@/shared/api/generated/graphql";

const ExportInvoicesDocument = graphql(`
  mutation ExportInvoices($input: ExportInvoicesInput!, $idempotencyKey: String!) {
    exportInvoices(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

/** Take the listed invoices out as a file. */
export function ExportInvoices({ filter }: { filter: InvoiceFilter }) {
  const { t } = useTranslation();
  return (
    <ExportAct
      label={t("export.act")}
      asks={filter}
      start={({ format }, idempotencyKey) =>
        ask(ExportInvoicesDocument, { input: { filter, format }, idempotencyKey }).then(
          (data) => data.exportInvoices,
        )
      }
    />
  );
}
