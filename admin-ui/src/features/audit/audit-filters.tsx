import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { shopToday } from "@/shared/format/time";
import { DayRange } from "@/shared/lists/day-range";
import { SearchBox } from "@/shared/lists/search-box";
import { useActName } from "./act";
import { AuditChoicesDocument } from "./documents";
import { type AuditSearch, actors } from "./search";

interface AuditFiltersProps {
  search: AuditSearch;
  change: (patch: Partial<AuditSearch>) => void;
}

/** What the journal is narrowed by: words, who, what, to what, when. */
export function AuditFilters({ search, change }: AuditFiltersProps) {
  const { t } = useTranslation();
  const nameOf = useActName();
  const choices = useQuery(asked(AuditChoicesDocument, {}));
  return (
    <>
      <SearchBox
        value={search.text}
        label={t("audit.find")}
        width={260}
        onChange={(text) => change({ text })}
      />
      <Select<string>
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        aria-label={t("audit.actor")}
        placeholder={t("audit.actor")}
        style={{ minWidth: 150 }}
        value={search.actor ?? null}
        onChange={(actor) => change({ actor: actor ?? undefined })}
        options={[
          {
            label: t("audit.kinds"),
            options: actors.map((value) => ({ value, label: t(`audit.actors.${value}`) })),
          },
          {
            label: t("audit.people"),
            options: (choices.data?.auditChoices.staff ?? []).map(({ id, name }) => ({
              value: id,
              label: name,
            })),
          },
        ]}
      />
      <Select<string>
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        aria-label={t("audit.action")}
        placeholder={t("audit.action")}
        style={{ minWidth: 200 }}
        value={search.action ?? null}
        onChange={(action) => change({ action: action ?? undefined })}
        options={(choices.data?.auditChoices.actions ?? []).map((value) => ({
          value,
          label: nameOf(value),
        }))}
      />
      <DayRange from={search.from} to={search.to} last={shopToday(new Date())} onChange={change} />
      {search.target && (
        <Button onClick={() => change({ target: undefined })}>{t("audit.everyTarget")}</Button>
      )}
    </>
  );
}
