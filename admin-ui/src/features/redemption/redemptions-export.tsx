import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { ExportAct } from "@/shared/acts/export-act";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { StorePartsFragment } from "@/shared/api/generated/graphql";
import { shopToday } from "@/shared/format/time";

const ExportRedemptionsDocument = graphql(`
  mutation ExportRedemptions($input: ExportRedemptionsInput!, $idempotencyKey: String!) {
    exportRedemptions(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

interface Days {
  firstDay: string;
  lastDay: string;
}

/** Take what a store took on some days out as a file. */
export function RedemptionsExport({ store }: { store: StorePartsFragment }) {
  const { t } = useTranslation();
  const required = { required: true, message: t("field.required") };
  return (
    <ExportAct<Days>
      label={t("export.act")}
      asks={store.id}
      reasoned={{ title: t("counter.exportTitle"), about: t("counter.exportAbout") }}
      initial={{ firstDay: shopToday(new Date()), lastDay: shopToday(new Date()) }}
      start={({ firstDay, lastDay, format, reason }, idempotencyKey) =>
        ask(ExportRedemptionsDocument, {
          input: { storeId: store.id, firstDay, lastDay, format, reason },
          idempotencyKey,
        }).then((data) => data.exportRedemptions)
      }
    >
      <div className="pair">
        <Form.Item name="firstDay" label={t("counter.firstDay")} rules={[required]}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="lastDay" label={t("counter.lastDay")} rules={[required]}>
          <Input type="date" />
        </Form.Item>
      </div>
    </ExportAct>
  );
}
