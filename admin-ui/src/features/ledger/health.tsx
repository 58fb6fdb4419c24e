import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Progress } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { CheckPartsFragment, LedgerHealthQuery } from "@/shared/api/generated/graphql";
import { useLive } from "@/shared/api/live";
import { duration } from "@/shared/format/time";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Card } from "@/shared/parts/page";
import { Bone, Failed } from "@/shared/parts/states";
import { Badge, Count, Fact, Facts, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CheckDocument, CheckProgress, HealthDocument, VerifyLedger } from "./documents";

type Health = NonNullable<LedgerHealthQuery["ledgerHealth"]>;

/** Whether orders, payments, goods and ledger agree to the cent, and since when that is known. */
export function HealthCard() {
  const { t } = useTranslation();
  const can = useCan();
  const [check, setCheck] = useState<CheckPartsFragment | null>(null);
  const [round, setRound] = useState(0);
  const keyFor = useIdempotencyKey();
  const query = useQuery(asked(HealthDocument, {}));
  const running = check !== null && (check.state === "WAITING" || check.state === "RUNNING");
  const verify = useAct({
    run: () => ask(VerifyLedger, { idempotencyKey: keyFor(round) }).then((data) => data.verifyLedger),
    done: t("ledger.verifying"),
    stale: ["Jobs"],
    onDone: (job) => {
      setRound((before) => before + 1);
      if (job.__typename === "Job") setCheck(job);
    },
  });
  const health = query.data?.ledgerHealth;
  return (
    <Card
      title={t("ledger.health")}
      acts={
        can("LEDGER_READ") && (
          <Button loading={verify.isPending || running} onClick={() => verify.mutate(undefined)}>
            {t("ledger.verify")}
          </Button>
        )
      }
    >
      <div className="stack" style={{ gap: 16 }}>
        {check && <Checking key={check.id} check={check} onNews={setCheck} />}
        {query.error && !query.data ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : !query.data ? (
          <Bone height={60} />
        ) : health ? (
          <Found health={health} />
        ) : (
          <p className="faint">{t("ledger.neverVerified")}</p>
        )}
      </div>
    </Card>
  );
}

interface CheckingProps {
  check: CheckPartsFragment;
  onNews: (check: CheckPartsFragment) => void;
}

function Checking({ check, onNews }: CheckingProps) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const running = check.state === "WAITING" || check.state === "RUNNING";
  const remember = (next: CheckPartsFragment | null) => {
    if (!next) return;
    onNews(next);
    if (next.state !== "WAITING" && next.state !== "RUNNING")
      void cache.invalidateQueries({ queryKey: ["LedgerHealth"] });
  };
  useLive({
    document: CheckProgress,
    variables: { id: check.id },
    onNews: (data) => remember(data.jobProgress),
    poll: CheckDocument,
    onPolled: (data) => remember(data.job),
    enabled: running,
  });
  if (check.state === "FAILED")
    return <Alert type="error" role="alert" title={check.failure ?? t("job.failedUnknown")} />;
  if (!running) return null;
  const total = Number(check.total ?? 0);
  return (
    <Progress
      aria-label={t("ledger.verifying")}
      percent={total > 0 ? Math.floor((Number(check.done) / total) * 100) : 0}
      status="active"
    />
  );
}

function Found({ health }: { health: Health }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <p className="row">
        <Badge tone={health.clean ? "good" : "bad"}>
          {t(health.clean ? "ledger.clean" : "ledger.differs")}
        </Badge>
        <When at={health.at} /> · {duration(health.seconds, i18n.language)}
      </p>
      {health.difference && (
        <Alert
          type="error"
          showIcon
          title={health.difference.what}
          description={
            <Facts>
              <Fact label={t("ledger.where")}>
                <span className="mono">{health.difference.where}</span>
              </Fact>
              <Fact label={t("ledger.expected")}>
                <span className="mono">{health.difference.expected}</span>
              </Fact>
              <Fact label={t("ledger.found")}>
                <span className="mono">{health.difference.found}</span>
              </Fact>
            </Facts>
          }
        />
      )}
      <ul className="row" style={{ gap: 20 }} aria-label={t("ledger.compared")}>
        {health.counts.map(({ name, count }) => (
          <li key={name}>
            <span className="faint">
              {counted.has(name) ? t(`ledger.count.${name}` as never) : name.replaceAll("_", " ")}
            </span>{" "}
            <Count value={count} />
          </li>
        ))}
      </ul>
    </>
  );
}

const counted = new Set([
  "codes",
  "holds",
  "units",
  "orders",
  "batches",
  "entries",
  "refunds",
  "top_ups",
  "accounts",
  "payments",
  "postings",
  "orders_waiting",
]);
