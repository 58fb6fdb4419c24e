import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { troubleOf } from "@/shared/api/errors";
import type { ManyOutcome } from "@/shared/api/generated/graphql";
import { useUndo } from "./undo";

/** What became of one of many. */
export interface Changed<Row> {
  id: string;
  outcome: ManyOutcome;
  row: Row | null;
  message: string | null;
}

/** One call of the way back, with what is to be undone as it stands now; null: nothing is left to do. */
type Step<Row> = (now: Row[]) => Promise<Changed<Row>[] | { message: string }> | null;

const SHOWN = 5;

/** Those that changed, as they stand. */
export const done = <Row,>(changed: Changed<Row>[]): Row[] =>
  changed.flatMap(({ outcome, row }) => (outcome === "DONE" && row ? [row] : []));

/** Says what became of each of many, and offers the way back for what changed. */
export function useMany<Row extends { id: string }>(
  nameOf: (id: string) => string | undefined,
  stale: string[],
) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const offer = useUndo();
  const lines = (faults: { id: string; message: string | null }[], title: string) =>
    faults.length > 0 && (
      <>
        {title}
        <ul>
          {faults.slice(0, SHOWN).map(({ id, message }) => (
            <li key={id}>
              {nameOf(id)}: {message}
            </li>
          ))}
          {faults.length > SHOWN && <li>{t("bulk.more", { count: faults.length - SHOWN })}</li>}
        </ul>
      </>
    );
  const undo = async (changed: Row[], steps: Step<Row>[]) => {
    const all = changed.length;
    let now = changed;
    const faults: { id: string; message: string | null }[] = [];
    try {
      for (const step of steps) {
        const answer = await step(now);
        if (!answer) break;
        if (!Array.isArray(answer)) {
          faults.push(...now.map(({ id }) => ({ id, message: answer.message })));
          break;
        }
        faults.push(...answer.filter(({ outcome }) => outcome === "REFUSED"));
        now = done(answer);
      }
    } catch (error) {
      faults.push(...now.map(({ id }) => ({ id, message: t(`trouble.${troubleOf(error)}.title`) })));
    }
    for (const name of stale) void cache.invalidateQueries({ queryKey: [name] });
    return {
      title: t("bulk.undone", { count: all - faults.length }),
      about: lines(faults, t("bulk.keptChange", { count: faults.length })),
      well: faults.length === 0,
    };
  };
  return (answer: Changed<Row>[], steps?: Step<Row>[]) => {
    const changed = done(answer);
    const faults = answer.filter(({ outcome }) => outcome === "REFUSED");
    offer(
      {
        title: t("bulk.done", { count: changed.length }),
        about: lines(faults, t("bulk.refused", { count: faults.length })),
        well: faults.length === 0,
      },
      steps && changed.length > 0 ? () => undo(changed, steps) : undefined,
    );
  };
}
