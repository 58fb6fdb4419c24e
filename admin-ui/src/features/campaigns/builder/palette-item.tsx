import { Button, Tooltip } from "antd";
import type { DragEvent } from "react";
import styles from "./builder.module.css";

interface PaletteItemProps {
  glyph: string;
  name: string;
  hint: string;
  /** Why it cannot be taken, in place of its hint. */
  why?: string | undefined;
  disabled: boolean;
  onTake: () => void;
  onDragStart: (event: DragEvent) => void;
  onDragEnd: () => void;
}

/** One kind of thing that is dragged from a palette, or taken from it at a press. */
export function PaletteItem({
  glyph,
  name,
  hint,
  why,
  disabled,
  onTake,
  onDragStart,
  onDragEnd,
}: PaletteItemProps) {
  return (
    <li>
      <Tooltip title={why}>
        <Button
          block
          className={styles.paletteItem ?? ""}
          disabled={disabled}
          draggable={!disabled}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = "copy";
            onDragStart(event);
          }}
          onDragEnd={onDragEnd}
          onClick={onTake}
        >
          <span className={styles.glyph} aria-hidden="true">
            {glyph}
          </span>
          <span>
            <b>{name}</b>
            <small>{why ?? hint}</small>
          </span>
        </Button>
      </Tooltip>
    </li>
  );
}
