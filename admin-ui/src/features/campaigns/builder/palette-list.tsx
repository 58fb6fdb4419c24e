import { Button } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./builder.module.css";
import { DRAGGED, type Dragged } from "./canvas";
import { type Added, palette } from "./palette";
import { PaletteFold } from "./palette-fold";

interface PaletteProps {
  onAdd: (kind: Added) => void;
  onDrag: (dragged: Dragged | null) => void;
  disabled: boolean;
}

/** What a campaign is put together from: dragged onto the canvas, or added at a press. */
export function PaletteList({ onAdd, onDrag, disabled }: PaletteProps) {
  const { t } = useTranslation();
  return (
    <PaletteFold>
      {(onTaken) =>
        palette.map((kind) => (
          <li key={kind}>
            <Button
              block
              className={styles.paletteItem ?? ""}
              disabled={disabled}
              draggable={!disabled}
              onDragStart={(event) => {
                event.dataTransfer.setData(DRAGGED, JSON.stringify({ kind } satisfies Dragged));
                event.dataTransfer.effectAllowed = "copy";
                onDrag({ kind });
              }}
              onDragEnd={() => onDrag(null)}
              onClick={() => {
                onAdd(kind);
                onTaken();
              }}
            >
              <span className={styles.glyph} aria-hidden="true">
                {t(`builder.kind.${kind}.glyph`)}
              </span>
              <span>
                <b>{t(`builder.kind.${kind}.name`)}</b>
                <small>{t(`builder.kind.${kind}.hint`)}</small>
              </span>
            </Button>
          </li>
        ))
      }
    </PaletteFold>
  );
}
