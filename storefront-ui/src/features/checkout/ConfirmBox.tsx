import type { ReactNode } from "react";
import classes from "./ConfirmBox.module.css";

type ConfirmBoxProps = {
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What to say when somebody went on without ticking it; undefined: nobody did. */
  fault: string | undefined;
  children: ReactNode;
};

/** The customer's own word, such as that digital goods are not taken back; never ticked for them. */
export function ConfirmBox({ name, checked, onChange, fault, children }: ConfirmBoxProps) {
  const wrong = fault !== undefined && !checked;
  const id = `${name}-fault`;
  return (
    <div>
      <label className={classes.box} data-fault={wrong || undefined}>
        <input
          type="checkbox"
          name={name}
          checked={checked}
          aria-invalid={wrong}
          aria-describedby={wrong ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={classes.words}>{children}</span>
      </label>
      {wrong && (
        <p id={id} className={classes.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
