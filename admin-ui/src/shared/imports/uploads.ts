import { useSyncExternalStore } from "react";
import { headers } from "@/shared/api/ask";

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
  const request = new XMLHttpRequest();
  const update = (change: Partial<Upload>) => {
    const upload = uploads.get(jobId);
    if (upload) set(jobId, { ...upload, ...change });
  };
  set(jobId, { file, batchId, sent: 0, state: "sending", message: null });
  request.open("PUT", url);
  for (const [name, value] of Object.entries(headers("application/json")))
    request.setRequestHeader(name, value);
  request.setRequestHeader("content-type", "application/octet-stream");
  request.upload.onprogress = (event) => update({ sent: event.loaded });
  request.onload = () => {
    const done = request.status >= 200 && request.status < 300;
    update(
      done ? { state: "sent", sent: file.size } : { state: "failed", message: wordsOf(request.responseText) },
    );
  };
  request.onerror = () => update({ state: "failed", message: null });
  request.onabort = () => update({ state: "failed", message: null });
  request.send(file);
}

function wordsOf(text: string): string | null {
  try {
    const answer = JSON.parse(text) as { message?: unknown };
    return typeof answer.message === "string" ? answer.message : null;
  } catch {
    return null;
  }
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
