import { ExportAct } from "@/shared/acts/export-act";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ProductFilter, ProductSort } from "@/shared/api/generated/graphql";

const ExportProductsDocument = graphql(`
  mutation ExportProducts($input: ExportProductsInput!, $idempotencyKey: String!) {
    exportProducts(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

interface ExportProps {
  /** What the list shows; null: everything. */
  filter: ProductFilter | null;
  sort: ProductSort;
  label: string;
}

/** Take the listed products out as a file. */
export function ExportProducts({ filter, sort, label }: ExportProps) {
  return (
    <ExportAct
      label={label}
      asks={[filter, sort]}
      start={({ format }, idempotencyKey) =>
        ask(ExportProductsDocument, { input: { filter, sort, format }, idempotencyKey }).then(
          (data) => data.exportProducts,
        )
      }
    />
  );
}
