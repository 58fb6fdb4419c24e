import { useQuery } from "@tanstack/react-query";
import { Button, Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { type Changed, useMany } from "@/shared/acts/many";
import { ask, asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { AssignCasesMutation, CasePartsFragment } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { translated } from "@/shared/parts/translated";
import { CaseAssigneesDocument, PreparedAnswersDocument } from "./documents";

const AssignCases = graphql(`
  mutation AssignCases($input: AssignCasesInput!) {
    assignCases(input: $input) {
      __typename
      ... on CasesChanged {
        cases { id outcome case { id assignee { id } } message }
      }
      ... on UserError { code message path }
    }
  }
`);
const AnswerCases = graphql(`
  mutation AnswerCases($input: AnswerCasesInput!, $idempotencyKey: String!) {
    answerCases(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on CasesChanged {
        cases { id outcome case { id assignee { id } } message }
      }
      ... on UserError { code message path }
    }
  }
`);
const RejectCases = graphql(`
  mutation RejectCases($input: RejectCasesInput!) {
    rejectCases(input: $input) {
      __typename
      ... on CasesChanged {
        cases { id outcome case { id assignee { id } } message }
      }
      ... on UserError { code message path }
    }
  }
`);

type Cases = Extract<AssignCasesMutation["assignCases"], { __typename: "CasesChanged" }>["cases"];
type Case = NonNullable<Cases[number]["case"]>;
const STALE = ["Cases", "Case"];
const each = (cases: Cases): Changed<Case>[] =>
  cases.map(({ id, outcome, case: row, message }) => ({ id, outcome, row, message }));
const assign = (cases: { id: string; staffId: string | null; insteadOf: string | null }[]) =>
  ask(AssignCases, { input: { cases } }).then((data) => data.assignCases);

type Act = "assign" | "answer" | "reject";
const acts: Act[] = ["assign", "answer", "reject"];

/** Several cases are given to somebody, answered or turned down at once. */
export function CaseActs({ rows, clear }: { rows: CasePartsFragment[]; clear: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Act | null>(null);
  const named = new Map(rows.map((row) => [row.id, row.order.number]));
  const tell = useMany<Case>((id) => named.get(id), STALE);
  const parts: PartProps = {
    rows,
    tell: (...told) => {
      clear();
      tell(...told);
    },
    onClose: () => setAsking(null),
  };
  return (
    <>
      {acts.map((act) => (
        <Button key={act} size="small" onClick={() => setAsking(act)}>
          {t(`case.many.${act}`)}
        </Button>
      ))}
      {asking === "assign" && <AssignDialog {...parts} />}
      {asking === "answer" && <AnswerDialog {...parts} />}
      {asking === "reject" && <RejectDialog {...parts} />}
    </>
  );
}

interface PartProps {
  rows: CasePartsFragment[];
  tell: ReturnType<typeof useMany<Case>>;
  onClose: () => void;
}

function AssignDialog({ rows, tell, onClose }: PartProps) {
  const { t } = useTranslation();
  const people = useQuery(asked(CaseAssigneesDocument, {}));
  const was = new Map(rows.map((row) => [row.id, row.assignee?.id ?? null]));
  return (
    <ActDialog
      title={t("case.manyTitle", { act: t("case.many.assign"), count: rows.length })}
      act={t("case.many.assign")}
      run={({ staffId }: { staffId?: string }) =>
        assign(rows.map(({ id }) => ({ id, staffId: staffId ?? null, insteadOf: was.get(id) ?? null })))
      }
      stale={STALE}
      onDone={(answer) => {
        if (answer.__typename !== "CasesChanged") return;
        tell(each(answer.cases), [
          (now) =>
            assign(
              now.map(({ id, assignee }) => ({
                id,
                staffId: was.get(id) ?? null,
                insteadOf: assignee?.id ?? null,
              })),
            ).then((undone) => (undone.__typename === "CasesChanged" ? each(undone.cases) : undone)),
        ]);
      }}
      onClose={onClose}
    >
      <Form.Item name="staffId" label={t("case.assignee")}>
        <Select
          allowClear
          autoFocus
          loading={people.isPending}
          placeholder={t("case.nobody")}
          options={people.data?.caseAssignees.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      </Form.Item>
    </ActDialog>
  );
}

function AnswerDialog({ rows, tell, onClose }: PartProps) {
  const { t, i18n } = useTranslation();
  const keyFor = useIdempotencyKey();
  const prepared = useQuery(asked(PreparedAnswersDocument, {}));
  const answers = prepared.data?.preparedAnswers ?? [];
  const [chosen, setChosen] = useState<string>();
  const words = answers.find(({ id }) => id === chosen)?.words;
  return (
    <ActDialog
      title={t("case.manyTitle", { act: t("case.many.answer"), count: rows.length })}
      act={t("case.many.answer")}
      about={t("case.manyAnswerAbout")}
      run={({ preparedAnswerId }: { preparedAnswerId: string }) => {
        const input = { caseIds: rows.map(({ id }) => id), preparedAnswerId };
        return ask(AnswerCases, { input, idempotencyKey: keyFor(input) }).then((data) => data.answerCases);
      }}
      stale={STALE}
      onDone={(answer) => answer.__typename === "CasesChanged" && tell(each(answer.cases))}
      onClose={onClose}
    >
      <Form.Item
        name="preparedAnswerId"
        label={t("case.prepared")}
        extra={words && translated(words, i18n.language)}
        rules={[{ required: true, message: t("field.required") }]}
      >
        <Select
          autoFocus
          loading={prepared.isPending}
          onChange={setChosen}
          options={answers.map(({ id, titles }) => ({ value: id, label: translated(titles, i18n.language) }))}
        />
      </Form.Item>
    </ActDialog>
  );
}

function RejectDialog({ rows, tell, onClose }: PartProps) {
  const { t } = useTranslation();
  return (
    <ActDialog
      title={t("case.manyTitle", { act: t("case.many.reject"), count: rows.length })}
      act={t("case.many.reject")}
      danger
      about={t("case.manyRejectAbout")}
      run={({ answer }: { answer: string }) =>
        ask(RejectCases, { input: { caseIds: rows.map(({ id }) => id), answer: answer.trim() } }).then(
          (data) => data.rejectCases,
        )
      }
      stale={STALE}
      onDone={(answer) => answer.__typename === "CasesChanged" && tell(each(answer.cases))}
      onClose={onClose}
    >
      <WordsField name="answer" label={t("case.manyAnswer")} focus />
    </ActDialog>
  );
}
