import { HolderOutlined } from "@ant-design/icons";
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./catalog.module.css";
import { stepped } from "./ordering";

interface PlaceHandleProps {
  id: string;
  name: string;
  ids: readonly string[];
  move: (id: string, after: string | null) => void;
  /** Behind which one it would come to stand while it is dragged; undefined: nowhere else. */
  hover: (after: string | null | undefined) => void;
}

const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Home: -1000, End: 1000 };

/** Takes a row of a table to another place: dragged by pointer or finger, or by the arrow keys. */
export function PlaceHandle({ id, name, ids, move, hover }: PlaceHandleProps) {
  const { t } = useTranslation();
  const handle = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);
  const place = ids.indexOf(id);
  // A row that changes its place in the page loses the focus; it is taken along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of place
  useLayoutEffect(() => {
    if (byKey.current) handle.current?.focus();
  }, [place]);
  const press = (event: KeyboardEvent) => {
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const after = stepped(ids, id, wanted);
    if (after !== undefined) {
      byKey.current = true;
      move(id, after);
    }
  };
  const target = (event: PointerEvent<HTMLButtonElement>) => {
    const rows = [...(event.currentTarget.closest("tbody")?.rows ?? [])];
    const above = rows.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < event.clientY;
    }).length;
    return stepped(ids, id, (above > place ? above - 1 : above) - place);
  };
  const dragging = (event: PointerEvent<HTMLButtonElement>) =>
    event.currentTarget.hasPointerCapture(event.pointerId);
  return (
    <button
      ref={handle}
      type="button"
      className={styles.handle}
      aria-label={t("catalog.placeOf", { name, at: place + 1, of: ids.length })}
      title={t("catalog.placeHint")}
      onKeyDown={press}
      onBlur={() => {
        byKey.current = false;
      }}
      onPointerDown={(event) => {
        if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (dragging(event)) hover(target(event));
      }}
      onPointerUp={(event) => {
        if (!dragging(event)) return;
        const after = target(event);
        hover(undefined);
        if (after !== undefined) move(id, after);
      }}
      onPointerCancel={() => hover(undefined)}
    >
      <HolderOutlined aria-hidden />
    </button>
  );
}
