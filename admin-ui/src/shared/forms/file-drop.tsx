import { useState } from "react";
import { useTranslation } from "react-i18next";
import { bytes } from "@/shared/format/number";
import styles from "./file-drop.module.css";

interface FileDropProps {
  file: File | null;
  accept: string;
  title: string;
  hint: string;
  disabled?: boolean;
  onChange: (file: File) => void;
}

/** Choose a file or drop it here. */
export function FileDrop({ file, accept, title, hint, disabled = false, onChange }: FileDropProps) {
  const { i18n } = useTranslation();
  const [over, setOver] = useState(false);
  return (
    <label
      className={`${styles.drop} ${over ? styles.over : ""}`}
      data-disabled={disabled || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [dropped] = event.dataTransfer.files;
        if (dropped && !disabled) onChange(dropped);
      }}
    >
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        className="visually-hidden"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onChange(chosen);
          // The same file chosen again after an edit must count as a change.
          event.target.value = "";
        }}
      />
      <b>{file ? file.name : title}</b>
      <span className="faint numeral">{file ? bytes(file.size, i18n.language) : hint}</span>
    </label>
  );
}
