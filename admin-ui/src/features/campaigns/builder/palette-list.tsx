import { useTranslation } from "react-i18next";
import { DRAGGED, type Dragged } from "./canvas";
import { type Added, palette } from "./palette";
import { PaletteFold } from "./palette-fold";
import { PaletteItem } from "./palette-item";

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
          <PaletteItem
            key={kind}
            glyph={t(`builder.kind.${kind}.glyph`)}
            name={t(`builder.kind.${kind}.name`)}
            hint={t(`builder.kind.${kind}.hint`)}
            disabled={disabled}
            onTake={() => {
              onAdd(kind);
              onTaken();
            }}
            onDragStart={(event) => {
              event.dataTransfer.setData(DRAGGED, JSON.stringify({ kind } satisfies Dragged));
              onDrag({ kind });
            }}
            onDragEnd={() => onDrag(null)}
          />
        ))
      }
    </PaletteFold>
  );
}
