import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AccountFormat, readable } from "@/shared/crediting/account";
import { AccountEditor } from "./AccountEditor";
import classes from "./LineAccount.module.css";

type LineAccountProps = {
  asks: { format: AccountFormat; goods: string | undefined };
  account: string | undefined;
  onSave: (account: string) => void;
  /** The buyer has tried to order without it. */
  needed?: boolean;
  /** The server would not credit this one: another may be named at once. */
  refused?: boolean;
};

/** Whom a line credits, large enough to be compared digit by digit, and changed in place. */
export function LineAccount({ asks, account, onSave, needed = false, refused = false }: LineAccountProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  if (!account || editing || refused) {
    return (
      <AccountEditor
        {...asks}
        account={account}
        needed={needed}
        onSave={(named) => {
          setEditing(false);
          onSave(named);
        }}
        onCancel={account && !refused ? () => setEditing(false) : undefined}
      />
    );
  }
  return (
    <div className={classes.line}>
      <div className={classes.words}>
        <span className={classes.label}>
          {asks.goods ? t("crediting.for", { goods: asks.goods }) : t(`crediting.label.${asks.format}`)}
        </span>
        <strong className={classes.account} translate="no">
          {readable(account)}
        </strong>
      </div>
      <button type="button" className={`link-button ${classes.change}`} onClick={() => setEditing(true)}>
        {t("crediting.change")}
      </button>
    </div>
  );
}
