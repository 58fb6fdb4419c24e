import { Button, Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { useMany } from "@/shared/acts/many";
import { usePersonTags } from "@/shared/parts/person-tags";
import { changed, each, STALE, setTags, type Tagged } from "./tags";

interface Picked extends Tagged {
  contact?: string | null;
  contactMasked?: string | null;
}

interface Values {
  add?: string[];
  take?: string[];
}

/** Several customers get tags or lose them at once; one press leads back. */
export function TagActs({ rows, clear }: { rows: Picked[]; clear: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const known = usePersonTags();
  const named = new Map(rows.map((row) => [row.id, row.contact ?? row.contactMasked ?? t("person.unknown")]));
  const before = new Map(rows.map((row) => [row.id, row.tags]));
  const tell = useMany<Tagged>((id) => named.get(id), STALE);
  const worn = [...new Set(rows.flatMap((row) => row.tags))].sort();
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t("person.tag")}
      </Button>
      {asking && (
        <ActDialog
          title={t("person.tagTitle", { count: rows.length })}
          act={t("person.tag")}
          run={({ add, take }: Values) =>
            setTags(
              rows.map(({ id, tags }) => ({ id, was: tags, tags: changed(tags, add ?? [], take ?? []) })),
            )
          }
          stale={STALE}
          onDone={(answer) => {
            if (answer.__typename !== "PeopleTagged") return;
            clear();
            tell(each(answer), [
              (now) =>
                setTags(now.map(({ id, tags }) => ({ id, was: tags, tags: before.get(id) ?? [] }))).then(
                  (undone) => (undone.__typename === "PeopleTagged" ? each(undone) : undone),
                ),
            ]);
          }}
          onClose={() => setAsking(false)}
        >
          <Form.Item name="add" label={t("person.tagAdd")} extra={t("person.tagHint")}>
            <Select mode="tags" autoFocus options={known} tokenSeparators={[",", "，"]} />
          </Form.Item>
          {worn.length > 0 && (
            <Form.Item name="take" label={t("person.tagTake")}>
              <Select mode="multiple" options={worn.map((tag) => ({ value: tag, label: tag }))} />
            </Form.Item>
          )}
        </ActDialog>
      )}
    </>
  );
}
