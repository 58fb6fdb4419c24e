import { useTranslation } from "react-i18next";
import { ExportAct } from "@/shared/acts/export-act";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { PersonFilter } from "@/shared/api/generated/graphql";

const ExportPeopleDocument = graphql(`
  mutation ExportPeople($input: ExportPeopleInput!, $idempotencyKey: String!) {
    exportPeople(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

/** Take the listed buyers out as a file, masked. */
export function PeopleExport({ filter }: { filter: PersonFilter }) {
  const { t } = useTranslation();
  return (
    <ExportAct
      label={t("export.act")}
      asks={filter}
      reasoned={{ title: t("person.exportTitle"), about: t("person.exportAbout") }}
      start={({ format, reason }, idempotencyKey) =>
        ask(ExportPeopleDocument, { input: { filter, format, reason }, idempotencyKey }).then(
          (data) => data.exportPeople,
        )
      }
    />
  );
}
