import { useSyncExternalStore } from "react";

/** What browsers that can install a site tell it; not in the standard library's types. */
type Offer = Event & { prompt: () => Promise<unknown> };

let offer: Offer | undefined;
const listeners = new Set<() => void>();

function set(value: Offer | undefined): void {
  offer = value;
  for (const listener of listeners) listener();
}

/** Keeps the browser's offer until somebody looks for it, instead of having it shown over what they came for. */
export function keepInstallOffer(): void {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    set(event as Offer);
  });
  window.addEventListener("appinstalled", () => set(undefined));
}

/** The way to install the shop as an app; nothing where it is one already, or cannot be. */
export function useInstall(): (() => void) | undefined {
  const found = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offer,
  );
  return found && (() => void found.prompt().finally(() => set(undefined)));
}
