import { Button } from "antd";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import styles from "./panel.module.css";

interface PanelProps {
  icon: ReactNode;
  label: string;
  /** What it is called, where the label says what is chosen. */
  name?: string;
  /** Drawn anew each time it opens. */
  children: (close: () => void) => ReactNode;
}

const REACHED = "input:not(:disabled), button:not(:disabled), a[href]";

/**
 * Choices behind a button. They stand in the document right after it, so that the Tab key goes on into them; opening
 * moves there, and Escape closes them and comes back.
 */
export function Panel({ icon, label, name, children }: PanelProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    place.current?.querySelector("button")?.focus();
  };
  useLayoutEffect(() => {
    const panel = content.current;
    if (!open || !panel) return;
    // It ends where its button ends, or begins where that begins when there is no room to the left.
    panel.classList.toggle(styles.forward ?? "", panel.getBoundingClientRect().left < 0);
    panel.querySelector<HTMLElement>(REACHED)?.focus({ preventScroll: true });
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from whatever is inside
    <span
      ref={place}
      className={styles.place}
      onKeyDown={(event) => {
        if (open && event.key === "Escape") {
          event.stopPropagation();
          close();
        }
      }}
    >
      <Button
        icon={icon}
        aria-expanded={open}
        aria-label={name ? `${name}: ${label}` : label}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.label}>{label}</span>
      </Button>
      {open && (
        <div ref={content} className={styles.panel}>
          {children(close)}
        </div>
      )}
    </span>
  );
}
