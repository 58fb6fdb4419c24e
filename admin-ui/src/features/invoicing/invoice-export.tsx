import { DownloadOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { InvoiceFilter, TableFormat } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";

const ExportInvoicesDocument = graphql(`
  mutation ExportInvoices($input: ExportInvoicesInput!, $idempotencyKey: String!) {
    exportInvoices(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

const formats = ["XLSX", "CSV"] as const satisfies readonly TableFormat[];

/** Take what is listed out as a file: made in the background, fetched from the job's page. */
export function ExportInvoices({ filter }: { filter: InvoiceFilter }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [attempt, setAttempt] = useState(0);
  const start = useAct({
    run: (format: TableFormat) => {
      const input = { filter, format };
      return ask(ExportInvoicesDocument, { input, idempotencyKey: keyFor([input, attempt]) }).then(
        (data) => data.exportInvoices,
      );
    },
    done: t("catalog.exporting"),
    stale: ["Jobs"],
    onDone: (answer) => {
      setAttempt(attempt + 1);
      if (answer.__typename === "Job") void navigate({ to: "/jobs/$id", params: { id: answer.id } });
    },
  });
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: formats.map((format) => ({ key: format, label: t(`catalog.format.${format}`) })),
        onClick: ({ key }) => start.mutate(key as TableFormat),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden="true" />} loading={start.isPending}>
        {t("invoice.export")}
      </Button>
    </Dropdown>
  );
}
