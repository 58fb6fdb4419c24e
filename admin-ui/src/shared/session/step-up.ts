import { useSyncExternalStore } from "react";

/** What the dialog is told: how the person shows who they are, and what to call with the outcome. */
export interface Asked {
  withCode: boolean;
  settle: (done: boolean) => void;
}

let open: Asked | null = null;
let outcome: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

function show(next: Asked | null) {
  open = next;
  for (const tell of listeners) tell();
}

/**
 * Ask the person in front of the screen to show who they are. Several acts at once ask once; false when they would
 * rather not, or when nobody is there to be asked.
 */
export function confirmPresence(withCode: boolean): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false);
  outcome ??= new Promise<boolean>((resolve) => {
    show({
      withCode,
      settle: (done) => {
        outcome = null;
        show(null);
        resolve(done);
      },
    });
  });
  return outcome;
}

/** The open question, if there is one. */
export function useAskedPresence(): Asked | null {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => open,
  );
}
