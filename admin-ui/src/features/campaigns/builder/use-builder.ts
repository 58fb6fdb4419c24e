import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ask, asked } from "@/shared/api/ask";
import type { BuilderCampaignFragment, CampaignBuilderQuery } from "@/shared/api/generated/graphql";
import { readDraft, writeDraft } from "@/shared/forms/draft";
import { type Errors, placeOf } from "@/shared/rules/field";
import { draftOf } from "./content";
import { BuilderDocument, SaveDraft } from "./documents";
import type { Draft } from "./draft";
import { sendable } from "./sendable";

/** How safe what was typed is. */
export type Saved = "saved" | "unsaved" | "saving" | "refused" | "offline" | "conflict";

const PAUSE_MS = 700;
const MOST_UNDONE = 50;

interface Kept {
  version: number;
  draft: Draft;
}

/**
 * The draft being written: every edit is kept in this tab at once, at the server after a pause, and can be undone.
 * Another person's save in between is a conflict, which is shown and overwrites nothing.
 */
export function useBuilder(campaign: BuilderCampaignFragment) {
  const cache = useQueryClient();
  const name = `campaign.${campaign.id}`;
  const [base, setBase] = useState<Kept>(() => ({
    version: campaign.version,
    draft: draftOf(campaign.draft),
  }));
  const [draft, setDraft] = useState<Draft>(() => {
    const left = readDraft<Kept>(name);
    // What was left here before somebody else saved is offered by the conflict, not put over what they did.
    return left?.values.version === campaign.version ? left.values.draft : draftOf(campaign.draft);
  });
  const [past, setPast] = useState<Draft[]>([]);
  const [errors, setErrors] = useState<Errors>(new Map());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<BuilderCampaignFragment | null>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const version = useRef(campaign.version);

  const remember = useCallback(
    (next: BuilderCampaignFragment) => {
      version.current = next.version;
      cache.setQueryData(
        asked(BuilderDocument, { id: next.id }).queryKey,
        (known: CampaignBuilderQuery | undefined) => known && { ...known, campaign: next },
      );
      for (const stale of ["Campaigns", "Campaign"]) void cache.invalidateQueries({ queryKey: [stale] });
    },
    [cache],
  );

  const saving = useMutation({
    mutationFn: (wanted: Draft) =>
      ask(SaveDraft, { id: campaign.id, version: version.current, input: sendable(wanted) }).then(
        (data) => data.saveCampaign,
      ),
    onSuccess: (answer, wanted) => {
      if (answer.__typename === "Campaign") {
        remember(answer);
        setBase({ version: answer.version, draft: wanted });
        setErrors(new Map());
        setRefusal(null);
        if (latest.current === wanted) sessionStorage.removeItem(`tessera.draft.${name}`);
      } else if (answer.__typename === "CampaignVersionConflict" && "current" in answer) {
        setTheirs(answer.current);
      } else {
        const place = placeOf(answer.path);
        setErrors(new Map(place ? [[place, answer.message]] : []));
        setRefusal(answer.message);
      }
    },
  });
  const { mutate, isPending, isError } = saving;

  const dirty = draft !== base.draft && JSON.stringify(draft) !== JSON.stringify(base.draft);
  useEffect(() => {
    if (!dirty) return;
    writeDraft(name, { version: version.current, draft }, Date.now());
    if (theirs || isPending) return;
    const timer = setTimeout(() => mutate(draft), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [dirty, draft, theirs, isPending, mutate, name]);

  const change = useCallback((next: Draft | ((draft: Draft) => Draft)) => {
    const before = latest.current;
    const after = typeof next === "function" ? next(before) : next;
    if (after === before) return;
    setPast((known) => [...known.slice(-MOST_UNDONE + 1), before]);
    setDraft(after);
  }, []);
  const undo = useCallback(() => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setDraft(before);
  }, [past]);
  /** Goes on from what somebody else saved, with this draft. */
  const settle = useCallback(
    (next: Draft) => {
      if (!theirs) return;
      remember(theirs);
      setBase({ version: theirs.version, draft: draftOf(theirs.draft) });
      setTheirs(null);
      change(next);
    },
    [theirs, remember, change],
  );

  const saved: Saved = theirs
    ? "conflict"
    : isPending
      ? "saving"
      : isError && dirty
        ? "offline"
        : refusal && dirty
          ? "refused"
          : dirty
            ? "unsaved"
            : "saved";
  return useMemo(
    () => ({
      draft,
      base: base.draft,
      change,
      undo,
      canUndo: past.length > 0,
      errors,
      refusal,
      saved,
      theirs,
      settle,
      remember,
      version: () => version.current,
      retry: () => mutate(latest.current),
    }),
    [draft, base, change, undo, past.length, errors, refusal, saved, theirs, settle, remember, mutate],
  );
}
