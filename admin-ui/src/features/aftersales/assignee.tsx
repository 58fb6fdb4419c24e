import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { CasePartsFragment } from "@/shared/api/generated/graphql";
import { useCan, useMe } from "@/shared/session/me";
import { AssignCase, CaseAssigneesDocument } from "./documents";

/** Who looks after the case; whoever may answer takes it, or gives it to a colleague. */
export function Assignee({ subject }: { subject: CasePartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const me = useMe();
  const people = useQuery({ ...asked(CaseAssigneesDocument, {}), enabled: can("ORDERS_REFUND") });
  const assign = useAct({
    run: (staffId: string | null) =>
      ask(AssignCase, {
        input: { caseId: subject.id, staffId, insteadOf: subject.assignee?.id ?? null },
      }).then((data) => data.assignCase),
    done: t("case.assigned"),
    stale: ["Cases", "Case"],
  });
  if (!can("ORDERS_REFUND"))
    return subject.assignee?.name ?? <span className="faint">{t("case.nobody")}</span>;
  return (
    <span className="row">
      <Select<string>
        allowClear
        size="small"
        aria-label={t("case.assignee")}
        placeholder={t("case.nobody")}
        style={{ minWidth: 140 }}
        value={subject.assignee?.id ?? null}
        loading={people.isPending || assign.isPending}
        onChange={(id) => assign.mutate(id ?? null)}
        options={
          people.data?.caseAssignees.map(({ id, name }) => ({ value: id, label: name })) ??
          (subject.assignee ? [{ value: subject.assignee.id, label: subject.assignee.name }] : [])
        }
      />
      {me && subject.assignee?.id !== me.id && (
        <Button size="small" loading={assign.isPending} onClick={() => assign.mutate(me.id)}>
          {t("case.take")}
        </Button>
      )}
    </span>
  );
}
