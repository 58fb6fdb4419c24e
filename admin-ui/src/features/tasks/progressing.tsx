import { Alert, Progress } from "antd";
import { useTranslation } from "react-i18next";
import type { JobPartsFragment } from "@/shared/api/generated/graphql";
import { bytes, count } from "@/shared/format/number";
import { duration } from "@/shared/format/time";
import type { Upload } from "@/shared/imports/uploads";
import { percent } from "./percent";
import styles from "./tasks.module.css";

/** Two bars, because sending and reading are two things: the file's way here, then the rows' way in. */
export function Progressing({ job, upload }: { job: JobPartsFragment; upload: Upload | undefined }) {
  const { t, i18n } = useTranslation();
  const locale = i18n.language;
  const amount = (value: string | number) =>
    job.unit === "bytes" ? bytes(Number(value), locale) : count(value, locale);
  return (
    <div className="stack" style={{ gap: 16 }}>
      {upload && (
        <div>
          <div className={styles.line}>
            <span>{t("job.upload")}</span>
            <span>
              {bytes(upload.sent, locale)} / {bytes(upload.file.size, locale)}
            </span>
          </div>
          <Progress
            aria-label={t("job.upload")}
            percent={upload.file.size ? Math.floor((upload.sent / upload.file.size) * 100) : 100}
            status={upload.state === "failed" ? "exception" : upload.state === "sent" ? "success" : "active"}
          />
        </div>
      )}
      {upload?.state === "failed" && (
        <Alert
          type="error"
          role="alert"
          title={upload.message ?? t("job.uploadLost")}
          description={t("job.uploadLostAdvice")}
        />
      )}
      <div>
        <div className={styles.line}>
          <span>
            {job.state === "RUNNING" && job.dryRun
              ? t("job.checking")
              : t(`job.words.${job.kind}.${job.state === "WAITING" ? "waiting" : "running"}`)}
          </span>
          <span>
            {amount(job.done)}
            {job.total && ` / ${amount(job.total)}`}
          </span>
        </div>
        <Progress aria-label={t("job.progress")} percent={percent(job)} status="active" />
        <div className={styles.line} aria-live="polite">
          <span>
            {job.rows !== "0" && t(`job.words.${job.kind}.counted`, { rows: count(job.rows, locale) })}
            {job.rate ? ` · ${t("job.rate", { rate: amount(Math.round(job.rate)) })}` : " "}
          </span>
          <span>
            {job.remainingSeconds !== null && job.state === "RUNNING"
              ? t("job.remaining", { time: duration(job.remainingSeconds, locale) })
              : " "}
          </span>
        </div>
      </div>
      <p className="faint">{t(upload?.state === "sending" ? "job.keepTab" : "job.mayLeave")}</p>
    </div>
  );
}
