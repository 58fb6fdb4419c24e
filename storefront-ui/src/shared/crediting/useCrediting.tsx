import { useRef, useState } from "react";
import { AccountField } from "./AccountField";
import { draftFor, keepDraft } from "./drafts";
import { judge } from "./judge";
import type { Asks, Draft } from "./rules";

/** The field for whom to credit on a page where goods are chosen, with what was typed before in this tab. */
export function useCrediting(asks: Asks | undefined) {
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});
  const [needed, setNeeded] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  if (!asks) return { field: null, named: undefined, ready: () => true };
  const key = `${asks.format}.${asks.productId}`;
  const draft = drafts[key] ?? draftFor(asks);
  const { named } = judge(asks, draft);
  return {
    field: (
      <AccountField
        key={key}
        asks={asks}
        draft={draft}
        needed={needed}
        field={field}
        onChange={(next) => {
          setDrafts((known) => ({ ...known, [key]: next }));
          keepDraft(asks, next);
        }}
      />
    ),
    named,
    ready: () => {
      setNeeded(!named);
      if (!named) focusWrong(field.current);
      return named !== undefined;
    },
  };
}

/** Puts the cursor where something is still to be said. */
export function focusWrong(field: HTMLDivElement | null): void {
  // Only after it was drawn anew does the field say what is wrong.
  requestAnimationFrame(() =>
    (
      field?.querySelector<HTMLElement>("[aria-invalid=true], [data-invalid]") ??
      field?.querySelector<HTMLElement>("input[name=account]")
    )?.focus(),
  );
}
