import { Link } from "@tanstack/react-router";
import { Alert, Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { ManualTaskPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { Due } from "@/shared/parts/due";
import { manualTone } from "@/shared/parts/tones";
import { Badge, Fact, Facts, When } from "@/shared/parts/values";
import { useCan, useMe } from "@/shared/session/me";
import { CompleteManualTask, RefuseManualTask, ReleaseManualTask, TakeManualTask } from "./documents";

const STALE = ["ManualTasks", "ManualTask", "Order", "Overview"];

/** One task beside the queue: whom to serve, by when, and the ways it can end. */
export function TaskSheet({ task, onClose }: { task: ManualTaskPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer open size={480} onClose={onClose} title={`${task.unit.name} · ${task.unit.variantName}`}>
      <div className="stack">
        <Facts>
          <Fact label={t("manual.due")}>
            <Due at={task.dueAt} open={task.state === "OPEN" || task.state === "TAKEN"} />
          </Fact>
          <Fact label={t("manual.stateLabel")}>
            <Badge tone={manualTone[task.state]}>{t(`manual.state.${task.state}`)}</Badge>
          </Fact>
          <Fact label={t("manual.account")}>
            {task.account && <span className="mono">{task.account}</span>}
            {task.server && ` · ${task.server}`}
          </Fact>
          <Fact label={t("delivery.order")}>
            <Link to="/orders/$id" params={{ id: task.order.id }} className="mono">
              {task.order.number}
            </Link>
          </Fact>
          <Fact label={t("manual.created")}>
            <When at={task.createdAt} exact />
          </Fact>
          <Fact label={t("manual.takenBy")}>{task.takenBy?.name}</Fact>
          <Fact label={t("manual.closed")}>
            <When at={task.closedAt} exact />
          </Fact>
          {task.evidence && <Fact label={t("manual.evidence")}>{task.evidence}</Fact>}
          {task.note && <Fact label={t("manual.noteLabel")}>{task.note}</Fact>}
          {task.reason && <Fact label={t("manual.refusedBecause")}>{task.reason}</Fact>}
        </Facts>
        <Acts task={task} />
      </div>
    </Drawer>
  );
}

function Acts({ task }: { task: ManualTaskPartsFragment }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const me = useMe();
  const [doing, setDoing] = useState<"complete" | "refuse" | null>(null);
  const take = useAct({
    run: () => ask(TakeManualTask, { id: task.id }).then((data) => data.takeManualTask),
    done: t("manual.taken"),
    stale: STALE,
  });
  const release = useAct({
    run: () => ask(ReleaseManualTask, { id: task.id }).then((data) => data.releaseManualTask),
    done: t("manual.released"),
    stale: STALE,
  });
  const close = () => setDoing(null);
  const mine = task.state === "TAKEN" && task.takenBy?.id === me?.id;
  if (!can("MANUAL_WORK") || task.state === "DONE" || task.state === "GIVEN_BACK") return null;
  return (
    <>
      {task.state === "TAKEN" && !mine && (
        <Alert type="info" title={t("manual.withColleague", { name: task.takenBy?.name ?? "" })} />
      )}
      <div className="row">
        {task.state === "OPEN" && (
          <Button type="primary" loading={take.isPending} onClick={() => take.mutate(undefined)}>
            {t("manual.take")}
          </Button>
        )}
        {mine && (
          <Button type="primary" onClick={() => setDoing("complete")}>
            {t("manual.complete")}
          </Button>
        )}
        {task.state === "TAKEN" && (
          <Button loading={release.isPending} onClick={() => release.mutate(undefined)}>
            {t("manual.release")}
          </Button>
        )}
        {(mine || task.state === "OPEN") && (
          <Button danger onClick={() => setDoing("refuse")}>
            {t("manual.refuse")}
          </Button>
        )}
      </div>
      {doing === "complete" && (
        <ActDialog
          title={t("manual.completeTitle")}
          act={t("manual.complete")}
          run={({ evidence, note }: { evidence: string; note?: string }) =>
            ask(CompleteManualTask, {
              id: task.id,
              evidence: evidence.trim(),
              note: note?.trim() || null,
            }).then((data) => data.completeManualTask)
          }
          done={t("manual.completed")}
          stale={STALE}
          onClose={close}
        >
          <WordsField name="evidence" label={t("manual.evidence")} extra={t("manual.evidenceHint")} focus />
          <WordsField name="note" label={t("manual.noteLabel")} extra={t("manual.noteHint")} optional />
        </ActDialog>
      )}
      {doing === "refuse" && (
        <ActDialog
          title={t("manual.refuseTitle")}
          act={t("manual.refuse")}
          danger
          about={t("manual.refuseAbout", { amount: formatMoney(task.unit.paid, i18n.language) })}
          run={({ reason }: { reason: string }) =>
            ask(RefuseManualTask, { id: task.id, reason: reason.trim() }).then(
              (data) => data.refuseManualTask,
            )
          }
          done={t("manual.refused")}
          stale={STALE}
          onClose={close}
        >
          <WordsField label={t("act.reason")} focus />
        </ActDialog>
      )}
    </>
  );
}
