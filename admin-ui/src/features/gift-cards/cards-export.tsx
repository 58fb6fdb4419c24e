import { useTranslation } from "react-i18next";
import { ExportAct } from "@/shared/acts/export-act";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { GiftCardFilter } from "@/shared/api/generated/graphql";

const ExportGiftCardsDocument = graphql(`
  mutation ExportGiftCards($input: ExportGiftCardsInput!, $idempotencyKey: String!) {
    exportGiftCards(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

/** Take the listed cards out as a file, without their codes. */
export function CardsExport({ filter }: { filter: GiftCardFilter }) {
  const { t } = useTranslation();
  return (
    <ExportAct
      label={t("export.act")}
      asks={filter}
      reasoned={{ title: t("giftCard.exportTitle"), about: t("giftCard.exportAbout") }}
      start={({ format, reason }, idempotencyKey) =>
        ask(ExportGiftCardsDocument, { input: { filter, format, reason }, idempotencyKey }).then(
          (data) => data.exportGiftCards,
        )
      }
    />
  );
}
