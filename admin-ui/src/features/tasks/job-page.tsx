import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { JobPartsFragment } from "@/shared/api/generated/graphql";
import { useLive } from "@/shared/api/live";
import { keepNews } from "@/shared/api/news";
import { useUpload } from "@/shared/imports/uploads";
import { LineState } from "@/shared/parts/line-state";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { jobTone } from "@/shared/parts/tones";
import { Badge, Fact, Facts, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CancelJob, JobDocument, JobProgress } from "./documents";
import { ImportOutcome } from "./import-outcome";
import { JobProblemsCard } from "./job-problems";
import { Progressing } from "./progressing";

export function JobPage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/jobs/$id").useParams();
  const query = useQuery(asked(JobDocument, { id }));
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!query.data.job) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <JobView key={id} job={query.data.job} />;
}

/** The same page while it runs, after it ended, and in a tab opened a day later. */
function JobView({ job }: { job: JobPartsFragment }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const can = useCan();
  const cache = useQueryClient();
  const upload = useUpload(job.id);
  // A recall and a verification run to their end once they began.
  const stoppable = job.kind === "VAULT_IMPORT" || job.kind === "PRODUCT_CHECK";
  const refused = job.result?.refused ?? job.productCheck?.refused ?? job.productImport?.refused ?? "0";
  const badHead = job.failureCode === "UNKNOWN_HEADING" || job.failureCode === "MISSING_HEADING";
  const read = job.result ?? job.productCheck;
  const running = job.state === "WAITING" || job.state === "RUNNING";
  const remember = useCallback(
    (next: JobPartsFragment | null) => {
      if (!next) return;
      keepNews(cache, asked(JobDocument, { id: next.id }).queryKey, { job: next });
      if (next.state !== "WAITING" && next.state !== "RUNNING") {
        for (const name of ["Jobs", "Batch", "Batches", "Products", "Product", "Overview"])
          void cache.invalidateQueries({ queryKey: [name] });
      }
    },
    [cache],
  );
  const line = useLive({
    document: JobProgress,
    variables: { id: job.id },
    onNews: (data) => remember(data.jobProgress),
    poll: JobDocument,
    onPolled: (data) => remember(data.job),
    enabled: running,
  });
  const cancel = useMutation({
    mutationFn: () => ask(CancelJob, { id: job.id }).then((data) => data.cancelJob),
    onSuccess: (answer) => {
      if (answer.__typename === "Job") remember(answer);
      else void message.error(answer.message);
    },
    onError: (error) => void message.error(t(`trouble.${troubleOf(error)}.title`)),
  });
  const askToCancel = () =>
    modal.confirm({
      title: t("job.cancelTitle"),
      content: t(job.dryRun ? "job.cancelDry" : "job.cancelReal"),
      okText: t("job.cancel"),
      cancelText: t("job.goOn"),
      okButtonProps: { danger: true },
      onOk: () => cancel.mutateAsync().catch(() => undefined),
    });

  return (
    <Page
      title={job.fileName ?? t(`job.kind.${job.kind}`)}
      above={<Link to="/jobs">{t("rail.screens.jobs")}</Link>}
      beside={
        <>
          <Badge tone={jobTone[job.state]}>{t(`job.state.${job.state}`)}</Badge>
          {job.kind === "VAULT_IMPORT" && (
            <Badge tone={job.dryRun ? "quiet" : "calm"}>{t(job.dryRun ? "job.dryRun" : "job.realRun")}</Badge>
          )}
        </>
      }
      acts={
        running &&
        stoppable &&
        can("VAULT_WRITE") && (
          <Button danger onClick={askToCancel} loading={cancel.isPending}>
            {t("job.cancel")}
          </Button>
        )
      }
    >
      <div className="columns">
        <div className="stack">
          {running ? (
            <Card title={t("job.progress")} acts={<LineState line={line} />}>
              <Progressing job={job} upload={upload} />
            </Card>
          ) : (
            <ImportOutcome job={job} upload={upload} />
          )}
          {(refused !== "0" || badHead || (job.kind === "COUPON_SEND" && job.state === "SUCCEEDED")) && (
            <JobProblemsCard jobId={job.id} masked={job.kind === "VAULT_IMPORT"} />
          )}
        </div>
        <Card title={t("job.facts")}>
          <Facts>
            <Fact label={t("job.by")}>{job.createdBy?.name}</Fact>
            <Fact label={t("job.created")}>
              <When at={job.createdAt} />
            </Fact>
            <Fact label={t("job.started")}>
              <When at={job.startedAt} />
            </Fact>
            <Fact label={t("job.finished")}>
              <When at={job.finishedAt} />
            </Fact>
            {read && <Fact label={t("job.encoding")}>{read.encoding}</Fact>}
            {read && <Fact label={t("job.format")}>{read.format}</Fact>}
            {job.check && (
              <Fact label={t("job.check")}>
                <Link to="/jobs/$id" params={{ id: job.check.id }}>
                  {t("job.openCheck")}
                </Link>
              </Fact>
            )}
            {job.batch && (
              <Fact label={t("job.batch")}>
                <Link to="/batches/$id" params={{ id: job.batch.id }}>
                  {t("job.openBatch")}
                </Link>
              </Fact>
            )}
            {job.sharedCode && (
              <Fact label={t("shared.facts")}>
                <Link to="/shared-codes/$id" params={{ id: job.sharedCode.id }}>
                  {job.sharedCode.label}
                </Link>
              </Fact>
            )}
          </Facts>
        </Card>
      </div>
    </Page>
  );
}
