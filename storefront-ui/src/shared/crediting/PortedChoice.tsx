import { useTranslation } from "react-i18next";
import classes from "./PortedChoice.module.css";
import type { AccountRules, Carrier } from "./rules";

type PortedChoiceProps = {
  rules: AccountRules;
  carrier: Carrier | undefined;
  mayBePorted: boolean;
  portedTo: Carrier | undefined;
  /** The buyer has tried to go on without an answer. */
  needed: boolean;
  onChange: (portedTo: Carrier | undefined) => void;
};

/** The number's prefix is another carrier's: what that means, and the buyer's word that it moved where that counts. */
export function PortedChoice(props: PortedChoiceProps) {
  const { rules, carrier, mayBePorted, portedTo, needed, onChange } = props;
  const { t, i18n } = useTranslation();
  const named = (one: Carrier) => t(`crediting.carrier.${one}`);
  const wanted = new Intl.ListFormat(i18n.language, { type: "disjunction" }).format(
    rules.carriers.map(named),
  );
  return (
    <fieldset className={classes.box} data-said={portedTo ? "" : undefined}>
      <legend className={classes.what} role="status">
        {carrier
          ? t("crediting.otherCarrier", { carrier: named(carrier), wanted })
          : t("crediting.noCarrier", { wanted })}
      </legend>
      {mayBePorted ? (
        <>
          {rules.carriers.map((one) => (
            <label key={one} className={classes.choice}>
              <input
                type="checkbox"
                name="portedTo"
                checked={portedTo === one}
                aria-invalid={needed && !portedTo}
                onChange={(event) => onChange(event.currentTarget.checked ? one : undefined)}
              />
              <span>{t("crediting.portedTo", { carrier: named(one) })}</span>
            </label>
          ))}
          {needed && !portedTo && (
            <p className={classes.fault} role="alert">
              {t("crediting.portedNeeded")}
            </p>
          )}
        </>
      ) : (
        <p className={classes.note}>{t(carrier ? "crediting.portedRefused" : "crediting.otherNumber")}</p>
      )}
    </fieldset>
  );
}
