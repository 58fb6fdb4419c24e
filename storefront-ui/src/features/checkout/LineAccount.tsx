import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { QuotePartsFragment } from "@/shared/api/generated/graphql";
import { readable } from "@/shared/crediting/account";
import type { Asks, Named } from "@/shared/crediting/rules";
import { AccountEditor } from "./AccountEditor";
import classes from "./LineAccount.module.css";

type LineAccountProps = {
  asks: Asks;
  named: Named | undefined;
  /** What the server has made of it. */
  line: Pick<QuotePartsFragment["lines"][number], "carrier" | "server">;
  onSave: (named: Named) => void;
  /** The buyer has tried to order without it. */
  needed?: boolean;
  /** The server would not credit this one: another may be named at once. */
  refused?: boolean;
};

/** Whom a line credits, large enough to be compared digit by digit, and changed in place. */
export function LineAccount({
  asks,
  named,
  line,
  onSave,
  needed = false,
  refused = false,
}: LineAccountProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  // A list of servers may have come since the account was named.
  const lacking = (asks.rules?.servers.length ?? 0) > 0 && !line.server;
  if (!named || lacking || editing || refused) {
    return (
      <AccountEditor
        asks={asks}
        named={named}
        needed={needed}
        onSave={(next) => {
          setEditing(false);
          onSave(next);
        }}
        onCancel={named && !lacking && !refused ? () => setEditing(false) : undefined}
      />
    );
  }
  const beside = [line.server?.name, line.carrier && t(`crediting.carrier.${line.carrier}`)].filter(Boolean);
  return (
    <div className={classes.line}>
      <div className={classes.words}>
        <span className={classes.label}>
          {asks.goods
            ? t("crediting.for", { goods: asks.goods })
            : (asks.rules?.label ?? t(`crediting.label.${asks.format}`))}
        </span>
        <strong className={classes.account} translate="no">
          {readable(named.account)}
        </strong>
        {beside.length > 0 && (
          <span className={classes.beside}>
            {beside.join(" · ")}
            {named.portedTo && ` · ${t("crediting.ported")}`}
          </span>
        )}
      </div>
      <button type="button" className={`link-button ${classes.change}`} onClick={() => setEditing(true)}>
        {t("crediting.change")}
      </button>
    </div>
  );
}
