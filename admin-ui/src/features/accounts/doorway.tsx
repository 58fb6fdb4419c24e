import { Segmented } from "antd";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { choose, type Language } from "@/shared/i18n/i18n";
import styles from "./doorway.module.css";

interface DoorwayProps {
  title: string;
  note: string;
  wide?: boolean;
  children: ReactNode;
}

/** A page before one is let in: the mark, what to do, and the choice of language. */
export function Doorway({ title, note, wide, children }: DoorwayProps) {
  const { t, i18n } = useTranslation();
  useEffect(() => {
    document.title = `${title} · Tessera`;
  }, [title]);
  return (
    <main className={styles.page}>
      <div className={`${styles.card} ${wide ? styles.wide : ""}`}>
        <span className={styles.mark} aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </span>
        <h1>{title}</h1>
        <p>{note}</p>
        {children}
        <div className="row" style={{ marginTop: 24 }}>
          <Segmented
            aria-label={t("settings.language")}
            value={i18n.language}
            onChange={(value) => void choose(value as Language)}
            options={[
              { value: "zh-CN", label: t("settings.languages.zh-CN") },
              { value: "en", label: t("settings.languages.en") },
            ]}
          />
        </div>
      </div>
    </main>
  );
}
