import { useSyncExternalStore } from "react";
import { put } from "@/shared/api/put";

export interface Upload {
  file: File;
  /** The batch that its codes are for; undefined for other files. */
  batchId?: string | undefined;
  sent: number;
  state: "sending" | "sent" | "failed";
  /** The server's words when it refused the file, else null. */
  message: string | null;
}

/**
 * Uploads of this tab by job. They outlive the screen that began them, so one may look elsewhere meanwhile;
 * the file stays at hand for the real import after a dry run. Never written to disk.
 */
const uploads = new Map<string, Upload>();
const listeners = new Set<() => void>();

function set(jobId: string, upload: Upload): void {
  uploads.set(jobId, upload);
  for (const listener of listeners) listener();
}

const warnBeforeLeaving = (event: BeforeUnloadEvent) => {
  if ([...uploads.values()].some((upload) => upload.state === "sending")) event.preventDefault();
};

/** Stream the file's bytes to the ticket's signed address; progress is read with `useUpload`. */
export function send(jobId: string, file: File, url: string, batchId?: string): void {
  window.addEventListener("beforeunload", warnBeforeLeaving);
  const update = (change: Partial<Upload>) => {
    const upload = uploads.get(jobId);
    if (upload) set(jobId, { ...upload, ...change });
  };
  set(jobId, { file, batchId, sent: 0, state: "sending", message: null });
  void put(url, file, (sent) => update({ sent })).then(({ ok, message }) =>
    update(ok ? { state: "sent", sent: file.size } : { state: "failed", message }),
  );
}

/** The upload of a job as this tab knows it, or undefined when another tab or machine sent the file. */
export function useUpload(jobId: string): Upload | undefined {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => uploads.get(jobId),
  );
}
