import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SynonymGroupPartsFragment } from "@/shared/api/generated/graphql";
import { Page } from "@/shared/parts/page";
import { useCan } from "@/shared/session/me";
import { SynonymDialog } from "./synonym-dialog";
import { Synonyms } from "./synonyms";
import { Terms } from "./terms";

/** A group that is being made of some first words, or changed. */
export type Edited = { words: string[]; group?: SynonymGroupPartsFragment };

/** What customers look for, what they miss, and which words mean the same to them. */
export function SearchScreen() {
  const { t } = useTranslation();
  const may = useCan()("CATALOG_WRITE");
  const [edited, setEdited] = useState<Edited | null>(null);
  return (
    <Page
      title={t("rail.screens.search")}
      note={t("search.note")}
      acts={
        may && (
          <Button type="primary" onClick={() => setEdited({ words: [] })}>
            {t("search.addGroup")}
          </Button>
        )
      }
    >
      <div className="stack">
        <Terms add={may ? (term) => setEdited({ words: [term] }) : null} />
        <Synonyms edit={may ? (group) => setEdited({ words: group.words, group }) : null} />
      </div>
      {edited && <SynonymDialog edited={edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}
