import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, InputNumber, Progress, Select } from "antd";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ExportAct } from "@/shared/acts/export-act";
import { ask, asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { SimulationJobFragment, SimulationTable } from "@/shared/api/generated/graphql";
import { useLive } from "@/shared/api/live";
import { keepNews } from "@/shared/api/news";
import { amounts, categories, grid, plain, short, tooltip } from "@/shared/charts/axes";
import { ChartCard } from "@/shared/charts/chart-card";
import type { Draw } from "@/shared/charts/drawing";
import { formatMoney, minus } from "@/shared/format/money";
import { count, percent } from "@/shared/format/number";
import { duration } from "@/shared/format/time";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Table } from "@/shared/lists/records";
import { translated } from "@/shared/parts/translated";
import { Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./builder.module.css";
import {
  ExportDocument,
  SimulateDocument,
  SimulationDocument,
  SimulationProgress,
  SimulationsDocument,
} from "./documents";
import type { Draft } from "./draft";
import { sendable } from "./sendable";

type Simulation = NonNullable<SimulationJobFragment["simulation"]>;

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
      const input = { campaignId, campaign: sendable(draft), days, couponUseBps: Math.round(share * 100) };
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
        {draft.pieces.some((piece) => piece.rule.stage === "COUPON") && (
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
          pieces={draft.pieces.map((one) => one.key)}
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

interface FoundProps {
  job: SimulationJobFragment;
  found: Simulation;
  pieces: string[];
  nameOf: (key: string) => string;
  onChoose: (key: string) => void;
}

function Found({ job, found, pieces, nameOf, onChoose }: FoundProps) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const language = i18n.language;
  const lost = minus(found.without.revenue, found.withDraft.revenue);
  const given = minus(found.withDraft.discount, found.without.discount);
  const withMargin = can("COST_READ") && found.without.margin && found.withDraft.margin;
  const draw = useMemo<Draw>(
    () => (palette) => ({
      grid: { ...grid, top: 32 },
      legend: { top: 0, textStyle: { color: palette.textSoft } },
      xAxis: categories(
        palette,
        found.days.map((one) => one.day.slice(5)),
      ),
      yAxis: amounts(palette, short(language)),
      tooltip: tooltip(palette, (at) => {
        const one = found.days[at];
        if (!one) return "";
        return [
          one.day,
          `${t("builder.forecast.without")}: ${formatMoney(one.without.revenue, language)}`,
          `${t("builder.forecast.with")}: ${formatMoney(one.withDraft.revenue, language)}`,
          `${t("builder.forecast.changed")}: ${count(one.changed, language)} / ${count(one.orders, language)}`,
        ]
          .map(plain)
          .join("<br>");
      }),
      series: [
        {
          name: t("builder.forecast.with"),
          type: "bar",
          data: found.days.map((one) => Number(one.withDraft.revenue.amount)),
          barMaxWidth: 18,
          itemStyle: { color: palette.accent, borderRadius: [3, 3, 0, 0] },
        },
        {
          name: t("builder.forecast.without"),
          type: "line",
          data: found.days.map((one) => Number(one.without.revenue.amount)),
          symbol: "none",
          lineStyle: { color: palette.textFaint, width: 1.5 },
          itemStyle: { color: palette.textFaint },
        },
      ],
    }),
    [found, language, t],
  );
  const part = found.orders ? Math.round((found.changed / found.orders) * 10_000) : 0;
  return (
    <>
      <dl className={styles.figures}>
        <div>
          <dt>{t("builder.forecast.orders")}</dt>
          <dd data-figure="orders">
            <Count value={found.orders} />
          </dd>
          <dd className="faint">
            {t("builder.forecast.change", { count: found.changed, part: percent(part, language) })}
          </dd>
        </div>
        <div>
          <dt>{t("builder.forecast.cost")}</dt>
          <dd className={styles.warm}>
            <Money value={given} />
          </dd>
          <dd className="faint">{t("builder.forecast.revenue", { money: formatMoney(lost, language) })}</dd>
        </div>
        {withMargin && found.without.margin && found.withDraft.margin && (
          <div>
            <dt>{t("builder.forecast.margin")}</dt>
            <dd>
              <Money value={found.withDraft.margin} />
            </dd>
            <dd className="faint">
              {t("builder.forecast.before", { money: formatMoney(found.without.margin, language) })}
            </dd>
          </div>
        )}
        {found.gifts > 0 && (
          <div>
            <dt>{t("builder.forecast.gifts")}</dt>
            <dd>
              <Count value={found.gifts} />
            </dd>
          </div>
        )}
      </dl>
      <p className="faint">
        {t("builder.forecast.caveat")} <When at={job.createdAt} />
      </p>
      {found.reached.length > 0 && (
        <ul className={styles.reached}>
          {found.reached.map((one) => (
            <li key={`${one.piece}${one.limit}`}>
              <b>{one.piece ? nameOf(one.piece) : t("builder.forecast.campaign")}</b>{" "}
              {t(`builder.forecast.limit.${one.limit}`, {
                most: one.mostMoney
                  ? formatMoney(one.mostMoney, language)
                  : count(one.mostUses ?? "0", language),
              })}{" "}
              <When at={one.at} /> · {t("builder.forecast.kept", { count: one.orders })}
            </li>
          ))}
        </ul>
      )}
      <ChartCard
        title={t("builder.forecast.byDay")}
        rows={found.days}
        rowKey={(one) => one.day}
        draw={draw}
        acts={
          <ExportAct<{ table?: SimulationTable }>
            label={t("builder.forecast.export")}
            asks={job.id}
            start={({ format }, key) =>
              ask(ExportDocument, { input: { jobId: job.id, table: "DAYS", format }, key }).then(
                (data) => data.exportSimulation,
              )
            }
          />
        }
        columns={[
          { key: "day", title: t("analytics.day"), cell: (one) => one.day },
          {
            key: "orders",
            title: t("analytics.orders"),
            end: true,
            cell: (one) => <Count value={one.orders} />,
          },
          {
            key: "changed",
            title: t("builder.forecast.changed"),
            end: true,
            cell: (one) => <Count value={one.changed} />,
          },
          {
            key: "without",
            title: t("builder.forecast.without"),
            end: true,
            cell: (one) => <Money value={one.without.revenue} />,
          },
          {
            key: "with",
            title: t("builder.forecast.with"),
            end: true,
            cell: (one) => <Money value={one.withDraft.revenue} />,
          },
        ]}
      />
      <h4>{t("builder.forecast.byPiece")}</h4>
      <ul className={styles.byPiece}>
        {found.pieces.map((one) => (
          <li key={one.piece}>
            {pieces.includes(one.piece) ? (
              <button type="button" className={styles.linkish} onClick={() => onChoose(one.piece)}>
                {nameOf(one.piece)}
              </button>
            ) : (
              <span>{one.piece}</span>
            )}
            <span className="numeral">
              {t("builder.forecast.counted", { count: one.orders })} · <Money value={one.discount} />
            </span>
            {one.clipped > 0 && (
              <span className={styles.warm}>{t("builder.forecast.clipped", { count: one.clipped })}</span>
            )}
            {one.refused[0] && (
              <span className="faint">
                {t("builder.forecast.refused", { count: one.refused[0].orders })}:{" "}
                {t(`builder.why.${one.refused[0].why}`, { by: "" })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <h4>{t("builder.forecast.byProduct")}</h4>
      <Table
        label={t("builder.forecast.byProduct")}
        rows={found.products.slice(0, 10)}
        rowKey={(one) => one.product?.id ?? ""}
        columns={[
          {
            key: "product",
            title: t("builder.forecast.product"),
            cell: (one) => one.product && translated(one.product.names, language),
          },
          {
            key: "changed",
            title: t("builder.forecast.changed"),
            end: true,
            cell: (one) => <Count value={one.changed} />,
          },
          {
            key: "off",
            title: t("builder.forecast.cost"),
            end: true,
            cell: (one) => <Money value={minus(one.without.revenue, one.withDraft.revenue)} />,
          },
        ]}
      />
    </>
  );
}
