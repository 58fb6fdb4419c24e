import { useTranslation } from "react-i18next";
import { PaletteFold } from "../palette-fold";
import { PaletteItem } from "../palette-item";
import { DRAGGED_BLOCK } from "./block-list";
import { type Kind, kinds, type Offered, possible } from "./blocks";

interface PaletteProps {
  offers: Offered;
  disabled: boolean;
  onAdd: (kind: Kind) => void;
  onDrag: (what: string | null) => void;
}

/** What a page is put together from: dragged to its place, or added at the end at a press. */
export function BlockPalette({ offers, disabled, onAdd, onDrag }: PaletteProps) {
  const { t } = useTranslation();
  return (
    <PaletteFold>
      {(onTaken) =>
        kinds.map((kind) => {
          const off = disabled || !possible(kind, offers);
          const why = !disabled && off ? t(`builder.page.kind.${kind}.none` as never) : undefined;
          return (
            <PaletteItem
              key={kind}
              glyph={t(`builder.page.kind.${kind}.glyph`)}
              name={t(`builder.page.kind.${kind}.name`)}
              hint={t(`builder.page.kind.${kind}.hint`)}
              why={why}
              disabled={off}
              onTake={() => {
                onAdd(kind);
                onTaken();
              }}
              onDragStart={(event) => {
                event.dataTransfer.setData(DRAGGED_BLOCK, JSON.stringify({ kind }));
                onDrag(`+${kind}`);
              }}
              onDragEnd={() => onDrag(null)}
            />
          );
        })
      }
    </PaletteFold>
  );
}
