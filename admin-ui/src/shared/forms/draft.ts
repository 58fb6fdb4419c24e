import type { FormInstance } from "antd";
import { useCallback, useEffect, useRef, useState } from "react";

const PREFIX = "tessera.draft.";

interface Draft<T> {
  values: T;
  savedAt: number;
}

/** Drop every draft of this tab; called at sign-out so that the next person finds none. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

/** The draft kept under a name, or null. A damaged one counts as none. */
export function readDraft<T>(name: string): Draft<T> | null {
  try {
    const text = sessionStorage.getItem(PREFIX + name);
    return text ? (JSON.parse(text) as Draft<T>) : null;
  } catch {
    return null;
  }
}

export function writeDraft<T>(name: string, values: T, now: number): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify({ values, savedAt: now } satisfies Draft<T>));
  } catch {
    // A full or forbidden store costs the draft, not the edit.
  }
}

/**
 * Keep what is typed in this tab until it is saved, so that an ended session or a reload loses nothing.
 * `restoredAt` is the time (ms) of the draft that was put back, or null.
 */
export function useDraft<T extends object>(name: string, form: FormInstance<T>, initial: T) {
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const original = useRef(initial);

  useEffect(() => {
    const draft = readDraft<T>(name);
    if (draft) {
      form.setFieldsValue(draft.values as Parameters<typeof form.setFieldsValue>[0]);
      setRestoredAt(draft.savedAt);
    }
    return () => {
      // Leaving within the pause (an ended session does) must not lose the last keystrokes.
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      timer.current = undefined;
      writeDraft(name, form.getFieldsValue(true), Date.now());
    };
  }, [name, form]);

  const touched = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      writeDraft(name, form.getFieldsValue(true), Date.now());
    }, 300);
  }, [name, form]);

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    sessionStorage.removeItem(PREFIX + name);
    setRestoredAt(null);
  }, [name]);

  const discard = useCallback(() => {
    forget();
    form.setFieldsValue(original.current as Parameters<typeof form.setFieldsValue>[0]);
  }, [form, forget]);

  return { restoredAt, touched, forget, discard };
}
