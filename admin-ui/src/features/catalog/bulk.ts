import type { ProductState } from "@/shared/api/generated/graphql";

/** What a bulk act needs to know of a product: as the list showed it. */
export interface Picked {
  id: string;
  version: number;
  state: ProductState;
  names: { zhCn: string; en: string };
  category: { id: string };
  publishAt: string | null;
  unpublishAt: string | null;
}

export const stateActs = ["publish", "unpublish", "archive", "restore"] as const;
export type StateAct = (typeof stateActs)[number];

const WANTED: Record<StateAct, ProductState> = {
  publish: "PUBLISHED",
  unpublish: "DRAFT",
  archive: "ARCHIVED",
  restore: "DRAFT",
};

interface Summary {
  change: Picked[];
  /** Those that are so already, or that the act is not for. */
  same: Picked[];
  /** Those that must come out of the archive first. */
  archived: Picked[];
  /** Those on sale that customers no longer find. */
  lost: number;
  /** Times that were to come by themselves, and do not. */
  planned: number;
}

/** What an act would do to these products, before it does. */
export function summaryOf(act: StateAct, rows: readonly Picked[]): Summary {
  const ofShelf = act === "publish" || act === "unpublish";
  const archived = rows.filter((row) => ofShelf && row.state === "ARCHIVED");
  const rest = rows.filter((row) => !archived.includes(row));
  const same = rest.filter((row) =>
    act === "restore" ? row.state !== "ARCHIVED" : row.state === WANTED[act],
  );
  const change = rest.filter((row) => !same.includes(row));
  return {
    change,
    same,
    archived,
    lost: change.filter((row) => row.state === "PUBLISHED").length,
    planned: change.filter((row) => row.publishAt || (act !== "publish" && row.unpublishAt)).length,
  };
}

/** The edit that an act is. */
export const stateChanges = (act: StateAct, rows: readonly Picked[]) =>
  rows.map(({ id, version }) => ({ id, version, state: WANTED[act] }));

interface Changed {
  id: string;
  version: number;
  state: ProductState;
}

/**
 * The edits that lead back, one call each: what left the shelf for the archive comes back by way of a draft. Each call
 * takes the versions that the one before it left.
 */
export function wayBack(done: readonly Changed[], before: readonly Picked[]): ((now: Changed[]) => Step[])[] {
  const was = new Map(before.map((row) => [row.id, row.state]));
  const roundabout = done.some((row) => row.state === "ARCHIVED" && was.get(row.id) === "PUBLISHED");
  const back = (now: Changed[]) =>
    now.flatMap(({ id, version, state }) => {
      const wanted = was.get(id);
      return wanted && wanted !== state ? [{ id, version, state: wanted }] : [];
    });
  const halfway = (now: Changed[]) =>
    back(now).map((step) => ({
      ...step,
      state: step.state === "PUBLISHED" ? ("DRAFT" as const) : step.state,
    }));
  return roundabout ? [halfway, back] : [back];
}

type Step = { id: string; version: number; state: ProductState };
