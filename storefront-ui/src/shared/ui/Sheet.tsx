import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CloseIcon } from "./icons";
import classes from "./Sheet.module.css";

type SheetProps = { open: boolean; onClose: () => void; title: string; children: ReactNode };

/** A modal question: from the foot of the screen on a phone, in the middle elsewhere. */
export function Sheet({ open, onClose, title, children }: SheetProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={classes.sheet} aria-labelledby={heading} onClose={onClose}>
      <div className={classes.head}>
        <h2 id={heading} className={classes.title}>
          {title}
        </h2>
        <button type="button" className="icon-button" aria-label={t("action.close")} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {open && children}
    </dialog>
  );
}
