import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { type Changed, useMany } from "@/shared/acts/many";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { BatchState, SetBatchStatesMutation } from "@/shared/api/generated/graphql";
import { count } from "@/shared/format/number";

const SetBatchStates = graphql(`
  mutation SetBatchStates($input: SetBatchStatesInput!) {
    setBatchStates(input: $input) {
      __typename
      ... on BatchesChanged {
        batches { id outcome batch { id version state } message }
      }
      ... on UserError { code message path }
    }
  }
`);

/** What a bulk act needs to know of a batch: as the list showed it. */
interface PickedBatch {
  id: string;
  version: number;
  state: BatchState;
  purchaseOrder: string;
  counts: { free: string };
}

type Answer = SetBatchStatesMutation["setBatchStates"];
type Batches = Extract<Answer, { __typename: "BatchesChanged" }>["batches"];
type Batch = NonNullable<Batches[number]["batch"]>;

const STALE = ["Batches", "Batch"];
const TARGETS = ["FROZEN", "ON_SALE"] as const satisfies readonly BatchState[];
type Target = (typeof TARGETS)[number];
/** From where each is led there, and back again. */
const FROM: Record<Target, Target> = { FROZEN: "ON_SALE", ON_SALE: "FROZEN" };

const each = (batches: Batches): Changed<Batch>[] =>
  batches.map(({ id, outcome, batch, message }) => ({ id, outcome, row: batch, message }));
const move = (batches: { id: string; version: number; state: BatchState }[], reason: string) =>
  ask(SetBatchStates, { input: { batches, reason } }).then((data) => data.setBatchStates);

/** Several batches are frozen or put on sale at once; what was so before comes back by one press. */
export function BatchActs({ rows, clear }: { rows: PickedBatch[]; clear: () => void }) {
  const { t, i18n } = useTranslation();
  const [asking, setAsking] = useState<Target | null>(null);
  const named = new Map(rows.map((row) => [row.id, row.purchaseOrder]));
  const tell = useMany<Batch>((id) => named.get(id), STALE);
  const able = (target: Target) => rows.filter((row) => row.state === FROM[target]);
  const change = asking ? able(asking) : [];
  const free = change.reduce((sum, row) => sum + BigInt(row.counts.free), 0n);
  return (
    <>
      {TARGETS.filter((target) => able(target).length > 0).map((target) => (
        <Button key={target} size="small" onClick={() => setAsking(target)}>
          {t(`vault.to.${target}`)}
        </Button>
      ))}
      {asking && (
        <ActDialog
          title={t("vault.manyTitle", { act: t(`vault.to.${asking}`), count: rows.length })}
          act={t(`vault.to.${asking}`)}
          about={
            <ul className="stack" style={{ gap: 4 }}>
              <li>{t("bulk.changes", { count: change.length })}</li>
              {change.length < rows.length && (
                <li>{t("vault.manyNot", { count: rows.length - change.length })}</li>
              )}
              <li>{t(`vault.many.${asking}`, { free: count(String(free), i18n.language) })}</li>
            </ul>
          }
          run={({ reason }: { reason: string }) =>
            move(
              change.map(({ id, version }) => ({ id, version, state: asking })),
              reason.trim(),
            )
          }
          stale={STALE}
          onDone={(answer) => {
            if (answer.__typename !== "BatchesChanged") return;
            clear();
            tell(each(answer.batches), [
              (now) =>
                move(
                  now.map(({ id, version }) => ({ id, version, state: FROM[asking] })),
                  t("list.undo"),
                ).then((undone) => (undone.__typename === "BatchesChanged" ? each(undone.batches) : undone)),
            ]);
          }}
          onClose={() => setAsking(null)}
        >
          <WordsField label={t("vault.reason")} focus />
        </ActDialog>
      )}
    </>
  );
}
