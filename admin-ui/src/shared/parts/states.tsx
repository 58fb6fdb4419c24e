import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CallFailed, troubleOf } from "@/shared/api/errors";
import styles from "./states.module.css";

/** What happened, what was kept, what to do. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const trouble = troubleOf(error);
  const errorId = error instanceof CallFailed ? error.errorId : undefined;
  return (
    <div className={styles.state} role="alert">
      <h2>{t(`trouble.${trouble}.title`)}</h2>
      <p>{t(`trouble.${trouble}.advice`)}</p>
      {errorId && (
        <p>
          {t("trouble.errorId")} <code>{errorId}</code>
        </p>
      )}
      {retry && trouble !== "forbidden" && <Button onClick={retry}>{t("act.retry")}</Button>}
    </div>
  );
}

/** An empty list that teaches the first step. */
export function Nothing({ title, advice, act }: { title: string; advice: string; act?: ReactNode }) {
  return (
    <div className={styles.state}>
      <h2>{title}</h2>
      <p>{advice}</p>
      {act}
    </div>
  );
}

/** Keeps the place of what is still coming, so that nothing jumps. */
export function Bone({ width = "100%", height = 14 }: { width?: number | string; height?: number }) {
  return <span className={styles.bone} style={{ width, height }} aria-hidden="true" />;
}

/** A page's worth of bones, announced once to screen readers. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation();
  return (
    <div className={styles.state} role="status" style={{ width: "100%" }}>
      <span className="visually-hidden">{t("state.loading")}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
        <Bone key={row} width={`${92 - ((row * 17) % 40)}%`} height={row === 0 ? 22 : 14} />
      ))}
    </div>
  );
}
