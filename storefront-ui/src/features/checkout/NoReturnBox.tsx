import { useTranslation } from "react-i18next";
import classes from "./NoReturnBox.module.css";

type NoReturnBoxProps = { checked: boolean; onChange: (checked: boolean) => void; fault: boolean };

/** The customer's own word that digital goods are not taken back; never ticked for them. */
export function NoReturnBox({ checked, onChange, fault }: NoReturnBoxProps) {
  const { t } = useTranslation();
  const wrong = fault && !checked;
  return (
    <div>
      <label className={classes.box} data-fault={wrong || undefined}>
        <input
          type="checkbox"
          name="noReturn"
          checked={checked}
          aria-invalid={wrong}
          aria-describedby={wrong ? "no-return-fault" : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{t("checkout.noReturn")}</span>
      </label>
      {wrong && (
        <p id="no-return-fault" className={classes.fault} role="alert">
          {t("checkout.noReturnNeeded")}
        </p>
      )}
    </div>
  );
}
