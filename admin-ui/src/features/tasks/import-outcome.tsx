import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { troubleOf } from "@/shared/api/errors";
import type { JobPartsFragment } from "@/shared/api/generated/graphql";
import { count } from "@/shared/format/number";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { startImport } from "@/shared/imports/start";
import type { Upload } from "@/shared/imports/uploads";
import { ButtonLink } from "@/shared/parts/button-link";
import { Card } from "@/shared/parts/page";
import { Count } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { ProductOutcome } from "./product-outcome";
import styles from "./tasks.module.css";

/** How a job ended: an import in numbers, with the one next step after a dry run; others by the way to what they made. */
export function ImportOutcome({ job, upload }: { job: JobPartsFragment; upload: Upload | undefined }) {
  const { t, i18n } = useTranslation();
  const { result } = job;
  return (
    <>
      {job.state === "FAILED" && (
        <Alert
          type="error"
          showIcon
          title={t(`job.words.${job.kind}.failed`)}
          description={job.failure ?? upload?.message ?? t("job.failedUnknown")}
        />
      )}
      {job.state === "CANCELLED" && <Alert type="warning" showIcon title={t("job.cancelled")} />}
      {(job.kind === "BATCH_RECALL" || job.kind === "SHARED_RECALL" || job.kind === "LEDGER_CHECK") &&
        job.state === "SUCCEEDED" && (
          <Card title={t(`job.words.${job.kind}.done`)}>
            {job.kind === "LEDGER_CHECK" ? (
              <Link to="/ledger">{t("job.words.LEDGER_CHECK.where")}</Link>
            ) : (
              <>
                {job.batch && (
                  <Link to="/batches/$id" params={{ id: job.batch.id }}>
                    {t("job.words.BATCH_RECALL.where")}
                  </Link>
                )}
                {job.sharedCode && (
                  <Link to="/shared-codes/$id" params={{ id: job.sharedCode.id }}>
                    {t("job.words.SHARED_RECALL.where")}
                  </Link>
                )}
              </>
            )}
          </Card>
        )}
      <ProductOutcome job={job} />
      {result && (
        <Card title={t(job.dryRun ? "job.wouldHappen" : "job.happened")}>
          <dl className={styles.numbers}>
            <div>
              <dt>{t("job.rows")}</dt>
              <dd>
                <Count value={result.rows} />
              </dd>
            </div>
            <div>
              <dt>{t("job.accepted")}</dt>
              <dd className={styles.good}>
                <Count value={result.accepted} />
              </dd>
            </div>
            <div>
              <dt>{t("job.refused")}</dt>
              <dd className={result.refused === "0" ? undefined : styles.bad}>
                <Count value={result.refused} />
              </dd>
            </div>
            <div>
              <dt>{t("job.duplicates")}</dt>
              <dd>
                <Count value={result.duplicates} />
              </dd>
            </div>
          </dl>
          {job.dryRun && job.state === "SUCCEEDED" && (
            <div style={{ marginTop: 20 }}>
              {result.accepted === "0" ? (
                <p className="soft">{t("job.nothingToImport")}</p>
              ) : (
                <RealImport
                  job={job}
                  upload={upload}
                  label={t("job.importForReal", { rows: count(result.accepted, i18n.language) })}
                />
              )}
            </div>
          )}
        </Card>
      )}
    </>
  );
}

interface RealImportProps {
  job: JobPartsFragment;
  upload: Upload | undefined;
  label: string;
}

/** One click while this tab still has the file; otherwise the file is chosen again. */
function RealImport({ job, upload, label }: RealImportProps) {
  const { t } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const start = useMutation({
    mutationFn: async ({ file, batchId }: { file: File; batchId: string }) =>
      startImport({ batchId, file, dryRun: false, idempotencyKey: keyFor(job.id) }),
    onSuccess: (answer) => {
      if (answer.jobId) void navigate({ to: "/jobs/$id", params: { id: answer.jobId } });
    },
  });
  if (!can("VAULT_WRITE")) return null;
  const { file, batchId } = upload ?? {};
  if (!file || !batchId) {
    return (
      <div className="row">
        <ButtonLink to="/imports/new" search={{ batch: job.batch?.id }} primary>
          {label}
        </ButtonLink>
        <span className="faint">{t("job.chooseAgain")}</span>
      </div>
    );
  }
  const refused = start.data?.refused ?? (start.error ? t(`trouble.${troubleOf(start.error)}.title`) : null);
  return (
    <>
      {refused && <Alert type="error" role="alert" title={refused} style={{ marginBottom: 12 }} />}
      <Button
        type="primary"
        size="large"
        loading={start.isPending}
        onClick={() => start.mutate({ file, batchId })}
      >
        {label}
      </Button>
    </>
  );
}
