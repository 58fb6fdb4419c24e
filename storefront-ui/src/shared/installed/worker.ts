import { useSyncExternalStore } from "react";

const LOOK_MS = 60 * 60_000;

let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

/**
 * Lets the app open without a network from now on. A new version is fetched beside the old one, and waits until the
 * reader wants it.
 */
export async function startWorker(): Promise<void> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  const { serviceWorker } = navigator;
  // The first worker of a page takes nothing over from another: only whoever follows it brings a new version.
  let before = serviceWorker.controller;
  serviceWorker.addEventListener("controllerchange", () => {
    if (before && before !== serviceWorker.controller) location.reload();
    before = serviceWorker.controller;
  });
  try {
    const registration = await serviceWorker.register("/sw.js");
    announce(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => {
        if (coming.state === "installed" && serviceWorker.controller) announce(coming);
      });
    });
    setInterval(() => void registration.update().catch(() => undefined), LOOK_MS);
  } catch {
    // A browser that refuses workers shows the same pages; only not without a network.
  }
}

/** Whether a new version waits, and the way to take it. */
export function useNewVersion(): (() => void) | undefined {
  const found = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
  return found && (() => found.postMessage("take-over"));
}

function announce(worker: ServiceWorker | null): void {
  if (!worker || worker === waiting) return;
  waiting = worker;
  for (const listener of listeners) listener();
}
