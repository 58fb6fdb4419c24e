import { useTranslation } from "react-i18next";
import { ExportAct } from "@/shared/acts/export-act";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { OrderFilter, OrderSort } from "@/shared/api/generated/graphql";

const ExportOrdersDocument = graphql(`
  mutation ExportOrders($input: ExportOrdersInput!, $idempotencyKey: String!) {
    exportOrders(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

/** Take the listed orders out as a file, masked. */
export function OrdersExport({ filter, sort }: { filter: OrderFilter; sort: OrderSort }) {
  const { t } = useTranslation();
  return (
    <ExportAct
      label={t("export.act")}
      asks={[filter, sort]}
      reasoned={{ title: t("order.exportTitle"), about: t("order.exportAbout") }}
      start={({ format, reason }, idempotencyKey) =>
        ask(ExportOrdersDocument, { input: { filter, sort, format, reason }, idempotencyKey }).then(
          (data) => data.exportOrders,
        )
      }
    />
  );
}
