import { DownOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { type ReactNode, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./builder.module.css";

/** A palette that on a phone opens at a press, and closes once something was taken from it. */
export function PaletteFold({ children }: { children: (onTaken: () => void) => ReactNode }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    // What had the focus is out of sight now. On a wide screen the opener is, and does not take it.
    opener.current?.focus();
  };
  return (
    <div className={styles.fold} data-open={open || undefined}>
      <Button
        ref={opener}
        block
        className={styles.opener ?? ""}
        aria-expanded={open}
        aria-controls={id}
        icon={<DownOutlined aria-hidden="true" rotate={open ? 180 : 0} />}
        onClick={() => setOpen(!open)}
      >
        {t("builder.take")}
      </Button>
      <ul id={id} className={styles.palette}>
        {children(close)}
      </ul>
    </div>
  );
}
