import { useQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { Toolbar } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useActName } from "./act";
import { AuditChoicesDocument } from "./documents";
import { type AuditSearch, actors } from "./search";

interface AuditFiltersProps {
  search: AuditSearch;
  change: (patch: Partial<AuditSearch>) => void;
  end?: ReactNode;
}

/** What the journal is narrowed by: words, who, what, to what, when. */
export function AuditFilters({ search, change, end }: AuditFiltersProps) {
  const { t } = useTranslation();
  const nameOf = useActName();
  const choices = useQuery(asked(AuditChoicesDocument, {}));
  return (
    <Toolbar end={end}>
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
      <span className="row">
        <span className="faint">{t("order.from")}</span>
        <Input
          type="date"
          aria-label={t("order.fromLabel")}
          style={{ width: 144 }}
          value={search.from ?? ""}
          onChange={(event) => change({ from: event.target.value || undefined })}
        />
      </span>
      <span className="row">
        <span className="faint">{t("order.to")}</span>
        <Input
          type="date"
          aria-label={t("order.toLabel")}
          style={{ width: 144 }}
          value={search.to ?? ""}
          onChange={(event) => change({ to: event.target.value || undefined })}
        />
      </span>
      {search.target && (
        <Button onClick={() => change({ target: undefined })}>{t("audit.everyTarget")}</Button>
      )}
    </Toolbar>
  );
}
