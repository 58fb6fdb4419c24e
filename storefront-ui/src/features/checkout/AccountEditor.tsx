import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { AccountField } from "@/shared/crediting/AccountField";
import { readable } from "@/shared/crediting/account";
import { draftFor } from "@/shared/crediting/drafts";
import { judge } from "@/shared/crediting/judge";
import type { Asks, Named } from "@/shared/crediting/rules";
import { focusWrong } from "@/shared/crediting/useCrediting";
import classes from "./AccountEditor.module.css";

type AccountEditorProps = {
  asks: Asks;
  named: Named | undefined;
  onSave: (named: Named) => void;
  onCancel?: (() => void) | undefined;
  needed?: boolean;
};

/** Names whom to credit, or somebody else; what is shown and priced changes only when it is saved. */
export function AccountEditor({ asks, named, onSave, onCancel, needed = false }: AccountEditorProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(named ? { ...named, typed: readable(named.account) } : draftFor(asks));
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const save = () => {
    const judged = judge(asks, draft);
    setTried(!judged.named);
    if (judged.named) onSave(judged.named);
    else focusWrong(field.current);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter saves here; the form around it would order
    <div
      className={classes.editor}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        save();
      }}
    >
      <AccountField field={field} asks={asks} draft={draft} onChange={setDraft} needed={needed || tried} />
      <div className={classes.acts}>
        <Button variant="light" onClick={save}>
          {t("crediting.save")}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t("crediting.cancel")}
          </Button>
        )}
      </div>
    </div>
  );
}
