import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Form, InputNumber, Progress, Select } from "antd";
import { useCallback, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { RehearsalJobFragment } from "@/shared/api/generated/graphql";
import { useLive } from "@/shared/api/live";
import { keepNews } from "@/shared/api/news";
import { count } from "@/shared/format/number";
import { shopTime } from "@/shared/format/time";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Card } from "@/shared/parts/page";
import { Badge } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { RehearsalDocument, RehearsalProgress, RehearsalsDocument, RehearseDocument } from "./documents";
import styles from "./flash.module.css";
import { Found } from "./rehearsal-found";

const BUYERS = { usual: 2_000, min: 100, max: 10_000 };
const SECONDS = { usual: 20, min: 5, max: 60 };
const running = (job: RehearsalJobFragment | null | undefined) =>
  job?.state === "WAITING" || job?.state === "RUNNING";

/** A planned sale, tried on this machine with made-up buyers before real ones come. */
export function Rehearsal({ saleId, planned }: { saleId: string; planned: boolean }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const keyFor = useIdempotencyKey();
  const can = useCan();
  const own = useId();
  const [buyers, setBuyers] = useState<number | null>(BUYERS.usual);
  const [seconds, setSeconds] = useState<number | null>(SECONDS.usual);
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const all = useQuery(asked(RehearsalsDocument, { saleId }));
  const known = all.data?.flashRehearsals.edges.map((edge) => edge.node) ?? [];
  const id = chosen ?? known[0]?.id ?? null;
  const query = useQuery({ ...asked(RehearsalDocument, { id: id ?? "" }), enabled: id !== null });
  const job = query.data?.job ?? known.find((one) => one.id === id) ?? null;
  const busy = running(job);
  const remember = useCallback(
    (next: RehearsalJobFragment | null) => {
      if (!next) return;
      keepNews(cache, asked(RehearsalDocument, { id: next.id }).queryKey, { job: next });
      if (!running(next)) void cache.invalidateQueries({ queryKey: ["FlashRehearsals"] });
    },
    [cache],
  );
  useLive({
    document: RehearsalProgress,
    variables: { id: id ?? "" },
    onNews: (data) => remember(data.jobProgress),
    poll: RehearsalDocument,
    onPolled: (data) => remember(data.job),
    everyMs: 1_000,
    enabled: busy,
  });
  const start = useMutation({
    mutationFn: () => {
      const input = { saleId, buyers: buyers ?? BUYERS.usual, seconds: seconds ?? SECONDS.usual };
      return ask(RehearseDocument, { input, key: keyFor([input, attempt]) }).then(
        (data) => data.rehearseFlashSale,
      );
    },
    onSuccess: (answer) => {
      if (answer.__typename === "Job") {
        remember(answer);
        setChosen(answer.id);
        setAttempt(attempt + 1);
        void cache.invalidateQueries({ queryKey: ["FlashRehearsals"] });
      } else void message.error(answer.message);
    },
    onError: (error) => void message.error(t(`trouble.${troubleOf(error)}.title`)),
  });
  const may = planned && can("FLASH_SALES_REHEARSE");
  if (!may && known.length === 0) return null;
  const done = Number(job?.done ?? 0);
  const total = Number(job?.total ?? 0);
  return (
    <Card title={t("flash.rehearsal.title")}>
      <p className="soft">{t("flash.rehearsal.about")}</p>
      {may && (
        <Form layout="vertical" className={styles.rehearse}>
          <Form.Item label={t("flash.rehearsal.buyers")} htmlFor={`${own}buyers`}>
            <InputNumber
              id={`${own}buyers`}
              min={BUYERS.min}
              max={BUYERS.max}
              precision={0}
              step={100}
              value={buyers}
              onChange={setBuyers}
            />
          </Form.Item>
          <Form.Item label={t("flash.rehearsal.seconds")} htmlFor={`${own}seconds`}>
            <InputNumber
              id={`${own}seconds`}
              min={SECONDS.min}
              max={SECONDS.max}
              precision={0}
              value={seconds}
              onChange={setSeconds}
            />
          </Form.Item>
          <Button
            type="primary"
            disabled={buyers === null || seconds === null}
            loading={start.isPending || busy}
            onClick={() => start.mutate()}
          >
            {t("flash.rehearsal.start")}
          </Button>
        </Form>
      )}
      {known.length > 1 && (
        <Select
          aria-label={t("flash.rehearsal.which")}
          value={id}
          onChange={setChosen}
          className={styles.which}
          options={known.map((one) => ({
            value: one.id,
            label: `${shopTime(one.createdAt, i18n.language)} · ${t(outcome(one))}`,
          }))}
        />
      )}
      {job?.state === "WAITING" && <p className="soft">{t("flash.rehearsal.waiting")}</p>}
      {job?.state === "RUNNING" && (
        <div>
          <Progress
            percent={total ? Math.floor((done / total) * 100) : 0}
            status="active"
            aria-label={t("job.progress")}
          />
          <p className="faint" aria-live="polite">
            {done === 0
              ? t("flash.rehearsal.preparing")
              : t("flash.rehearsal.running", {
                  done: count(done, i18n.language),
                  total: count(total, i18n.language),
                })}
          </p>
        </div>
      )}
      {job?.state === "FAILED" && (
        <p role="alert">
          <Badge tone="bad">{t("flash.rehearsal.failed")}</Badge> {job.failure}
        </p>
      )}
      {job?.state === "CANCELLED" && <p className="soft">{t("flash.rehearsal.cancelled")}</p>}
      {job?.rehearsal && <Found job={job} found={job.rehearsal} />}
    </Card>
  );
}

function outcome(job: RehearsalJobFragment) {
  if (running(job)) return "flash.rehearsal.under";
  if (!job.rehearsal) return "flash.rehearsal.failed";
  return job.rehearsal.passed ? "flash.rehearsal.passed" : "flash.rehearsal.notPassed";
}
