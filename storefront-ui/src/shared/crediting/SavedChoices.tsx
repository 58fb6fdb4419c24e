import { useTranslation } from "react-i18next";
import { readable } from "./account";
import type { Asks, Named } from "./rules";
import classes from "./SavedChoices.module.css";
import { fitting, isKept, type Saved, useSavedAccounts } from "./saved";

type SavedChoicesProps = {
  asks: Asks;
  chosen: Named | undefined;
  onChoose: (saved: Saved) => void;
};

/** The accounts a signed-in buyer keeps, one tap away. */
export function SavedChoices({ asks, chosen, onChoose }: SavedChoicesProps) {
  const { t } = useTranslation();
  const { data } = useSavedAccounts();
  const fit = fitting(data, asks);
  if (fit.length === 0) return null;
  return (
    <fieldset className={classes.choices} aria-label={t("crediting.saved.choose")}>
      {fit.map((saved) => (
        <button
          key={saved.id}
          type="button"
          className={classes.choice}
          aria-pressed={chosen !== undefined && isKept([saved], chosen)}
          onClick={() => onChoose(saved)}
        >
          {saved.label && <span className={classes.label}>{saved.label}</span>}
          <span className={classes.account} translate="no">
            {readable(saved.account)}
            {saved.server && ` · ${saved.server.name}`}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
