import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, InputNumber, Progress, Select } from "antd";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { SimulationJobFragment } from "@/shared/api/generated/graphql";
import { useLive } from "@/shared/api/live";
import { keepNews } from "@/shared/api/news";
import { count } from "@/shared/format/number";
import { duration } from "@/shared/format/time";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { useCan } from "@/shared/session/me";
import { type Draft, hasRule } from "./draft";
import {
  SimulateDocument,
  SimulationDocument,
  SimulationProgress,
  SimulationsDocument,
} from "./forecast-documents";
import { Found } from "./forecast-found";
import styles from "./outcome.module.css";
import { priced } from "./sendable";

const SPANS = [7, 30, 90, 365];

interface ForecastProps {
  campaignId: string;
  draft: Draft;
  nameOf: (key: string) => string;
  onChoose: (key: string) => void;
}

/** The draft on the orders of the last days: asked for, followed while it runs, and drawn. */
export function Forecast({ campaignId, draft, nameOf, onChoose }: ForecastProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const can = useCan();
  const cache = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [days, setDays] = useState(30);
  const [share, setShare] = useState(100);
  const [attempt, setAttempt] = useState(0);
  const [started, setStarted] = useState<string | null>(null);
  const last = useQuery(asked(SimulationsDocument, { campaignId }));
  const id = started ?? last.data?.campaignSimulations.edges[0]?.node.id ?? null;
  const query = useQuery({ ...asked(SimulationDocument, { id: id ?? "" }), enabled: id !== null });
  const job = query.data?.job ?? (id === null ? null : last.data?.campaignSimulations.edges[0]?.node);
  const running = job?.state === "WAITING" || job?.state === "RUNNING";
  const remember = useCallback(
    (next: SimulationJobFragment | null) => {
      if (next) keepNews(cache, asked(SimulationDocument, { id: next.id }).queryKey, { job: next });
    },
    [cache],
  );
  useLive({
    document: SimulationProgress,
    variables: { id: id ?? "" },
    onNews: (data) => remember(data.jobProgress),
    poll: SimulationDocument,
    onPolled: (data) => remember(data.job),
    everyMs: 1_000,
    enabled: running,
  });
  const start = useMutation({
    mutationFn: () => {
      const input = { campaignId, campaign: priced(draft), days, couponUseBps: Math.round(share * 100) };
      return ask(SimulateDocument, { input, key: keyFor([input, attempt]) }).then(
        (data) => data.simulateCampaign,
      );
    },
    onSuccess: (answer) => {
      if (answer.__typename === "Job") {
        remember(answer);
        setStarted(answer.id);
        setAttempt(attempt + 1);
      } else void message.error(answer.message);
    },
    onError: (error) => void message.error(t(`trouble.${troubleOf(error)}.title`)),
  });
  return (
    <div className={styles.forecast}>
      <div className="row">
        <Select
          aria-label={t("builder.forecast.days")}
          value={days}
          onChange={setDays}
          options={SPANS.map((value) => ({ value, label: t("builder.forecast.last", { count: value }) }))}
        />
        {draft.pieces.some((piece) => piece.rule?.stage === "COUPON") && (
          <InputNumber
            aria-label={t("builder.forecast.share")}
            prefix={t("builder.forecast.share")}
            min={0}
            max={100}
            suffix="%"
            value={share}
            onChange={(next) => setShare(Number(next ?? 100))}
          />
        )}
        {can("CAMPAIGNS_WRITE") && (
          <Button
            type="primary"
            disabled={draft.pieces.length === 0}
            loading={start.isPending || running}
            onClick={() => start.mutate()}
          >
            {t("builder.forecast.start")}
          </Button>
        )}
      </div>
      {!job && !last.isPending && <p className="soft">{t("builder.forecast.teach")}</p>}
      {running && job && <Running job={job} />}
      {job?.state === "FAILED" && (
        <p className={styles.error} role="alert">
          {job.failure}
        </p>
      )}
      {job?.simulation && (
        <Found
          job={job}
          found={job.simulation}
          nameOf={nameOf}
          onChoose={onChoose}
          pieces={draft.pieces.filter(hasRule).map((one) => one.key)}
          offers={draft.pieces.filter((one) => !hasRule(one)).map((one) => one.key)}
        />
      )}
    </div>
  );
}

function Running({ job }: { job: SimulationJobFragment }) {
  const { t, i18n } = useTranslation();
  const done = job.total && job.total !== "0" ? Math.floor((Number(job.done) / Number(job.total)) * 100) : 0;
  return (
    <div>
      <Progress percent={done} status="active" aria-label={t("job.progress")} />
      <p className="faint" aria-live="polite">
        {t("builder.forecast.running", {
          done: count(job.done, i18n.language),
          total: job.total ? count(job.total, i18n.language) : "…",
        })}
        {job.remainingSeconds !== null &&
          ` · ${t("job.remaining", { time: duration(job.remainingSeconds, i18n.language) })}`}
      </p>
    </div>
  );
}
