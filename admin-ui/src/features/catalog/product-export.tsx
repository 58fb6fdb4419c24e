import { DownloadOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ProductFilter, ProductSort, TableFormat } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";

const ExportProductsDocument = graphql(`
  mutation ExportProducts($input: ExportProductsInput!, $idempotencyKey: String!) {
    exportProducts(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

const formats = ["XLSX", "CSV"] as const satisfies readonly TableFormat[];

interface ExportProps {
  /** What the list shows; null: everything. */
  filter: ProductFilter | null;
  sort: ProductSort;
  label: string;
}

/** Take what is listed out as a file: made in the background, fetched from the job's page. */
export function ExportProducts({ filter, sort, label }: ExportProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [attempt, setAttempt] = useState(0);
  const start = useAct({
    run: (format: TableFormat) => {
      const input = { filter, sort, format };
      return ask(ExportProductsDocument, { input, idempotencyKey: keyFor([input, attempt]) }).then(
        (data) => data.exportProducts,
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
        {label}
      </Button>
    </Dropdown>
  );
}
