import { DownloadOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { OrderFilter, OrderSort, TableFormat } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";

const ExportOrders = graphql(`
  mutation ExportOrders($input: ExportOrdersInput!, $idempotencyKey: String!) {
    exportOrders(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

const formats = ["XLSX", "CSV"] as const satisfies readonly TableFormat[];

/** Take what is listed out as a file, masked: made in the background, fetched from the job's page. */
export function OrdersExport({ filter, sort }: { filter: OrderFilter; sort: OrderSort }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden="true" />} onClick={() => setAsking(true)}>
        {t("order.export")}
      </Button>
      {asking && (
        <ActDialog
          title={t("order.exportTitle")}
          act={t("order.export")}
          about={t("order.exportAbout")}
          initial={{ format: "XLSX" as TableFormat }}
          run={({ reason, format }: { reason: string; format: TableFormat }) => {
            const input = { filter, sort, format, reason: reason.trim() };
            return ask(ExportOrders, { input, idempotencyKey: keyFor(input) }).then(
              (data) => data.exportOrders,
            );
          }}
          done={t("order.exporting")}
          stale={["Jobs"]}
          onDone={(answer) => {
            if (answer.__typename === "Job") void navigate({ to: "/jobs/$id", params: { id: answer.id } });
          }}
          onClose={() => setAsking(false)}
        >
          <Form.Item name="format" label={t("order.exportFormat")}>
            <Segmented
              options={formats.map((format) => ({ value: format, label: t(`catalog.format.${format}`) }))}
            />
          </Form.Item>
          <WordsField label={t("act.reason")} focus />
        </ActDialog>
      )}
    </>
  );
}
