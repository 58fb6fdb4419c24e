import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { AccountField } from "@/shared/crediting/AccountField";
import { type AccountFormat, parseAccount, readable } from "@/shared/crediting/account";
import { accountDraft } from "@/shared/crediting/drafts";
import classes from "./AccountEditor.module.css";

type AccountEditorProps = {
  format: AccountFormat;
  /** What is credited, where that is one part of several. */
  goods: string | undefined;
  account: string | undefined;
  onSave: (account: string) => void;
  onCancel?: (() => void) | undefined;
  needed?: boolean;
};

/** Names whom to credit, or somebody else; what is shown and priced changes only when it is saved. */
export function AccountEditor({
  format,
  goods,
  account,
  onSave,
  onCancel,
  needed = false,
}: AccountEditorProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(account ? readable(account) : accountDraft(format));
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const save = () => {
    const named = parseAccount(format, typed);
    setTried(!named);
    if (named) onSave(named);
    else field.current?.focus();
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
      <AccountField
        input={field}
        format={format}
        goods={goods}
        value={typed}
        onChange={setTyped}
        needed={needed || tried}
      />
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
