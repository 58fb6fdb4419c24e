import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import { AddSynonyms, UpdateSynonyms } from "./documents";
import type { Edited } from "./search-screen";

const FEWEST = 2;
const MOST = 20;

/** Make a group, or change one: customers who look for any of its words find what says another. */
export function SynonymDialog({ edited, onClose }: { edited: Edited; onClose: () => void }) {
  const { t } = useTranslation();
  const { group } = edited;
  return (
    <ActDialog
      title={group ? t("search.editGroup") : t("search.addGroup")}
      act={t("act.save")}
      about={<p className="soft">{t("search.groupAbout")}</p>}
      initial={{ words: edited.words }}
      run={({ words }: { words: string[] }) =>
        group
          ? ask(UpdateSynonyms, { id: group.id, version: group.version, words }).then(
              (data) => data.updateSynonyms,
            )
          : ask(AddSynonyms, { words }).then((data) => data.addSynonyms)
      }
      done={t("search.saved")}
      stale={["SynonymGroups"]}
      // The server names the word at fault; the field holds all of them.
      fieldName={() => ["words"]}
      onClose={onClose}
    >
      <Form.Item
        name="words"
        label={t("search.words")}
        extra={t("search.wordsHint")}
        rules={[{ required: true, type: "array", min: FEWEST, max: MOST, message: t("search.wordsNeeded") }]}
      >
        <Select
          mode="tags"
          open={false}
          autoFocus
          tokenSeparators={[",", "，", "、", "\n"]}
          suffixIcon={null}
        />
      </Form.Item>
    </ActDialog>
  );
}
