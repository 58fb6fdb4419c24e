import { Button, Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";

const CorrectBirthday = graphql(`
  mutation CorrectBirthday($input: CorrectBirthdayInput!) {
    correctBirthday(input: $input) {
      __typename
      ... on Person { id }
      ... on UserError { code message path }
    }
  }
`);

interface Values {
  month?: number;
  reason: string;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A month by its name in the reader's language. */
export const monthName = (month: number, language: string) =>
  new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2000, month - 1, 15)),
  );

/** Corrects what a customer may say only once. */
export function CorrectBirthdayButton({ personId, month }: { personId: string; month: number | null }) {
  const { t, i18n } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button type="link" size="small" onClick={() => setAsking(true)}>
        {t("person.correct")}
      </Button>
      {asking && (
        <ActDialog
          title={t("person.birthdayTitle")}
          act={t("person.correct")}
          about={t("person.birthdayAbout")}
          {...(month ? { initial: { month } } : {})}
          run={({ month: said, reason }: Values) =>
            ask(CorrectBirthday, {
              input: { personId, month: said ?? null, reason: reason.trim() },
            }).then((data) => data.correctBirthday)
          }
          stale={["Person"]}
          onClose={() => setAsking(false)}
        >
          <Form.Item name="month" label={t("person.birthday")}>
            <Select
              allowClear
              options={MONTHS.map((one) => ({ value: one, label: monthName(one, i18n.language) }))}
            />
          </Form.Item>
          <WordsField label={t("act.reason")} />
        </ActDialog>
      )}
    </>
  );
}
