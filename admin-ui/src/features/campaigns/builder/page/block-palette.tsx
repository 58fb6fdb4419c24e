import { Button, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import builder from "../builder.module.css";
import { PaletteFold } from "../palette-fold";
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
            <li key={kind}>
              <Tooltip title={why}>
                <Button
                  block
                  className={builder.paletteItem ?? ""}
                  disabled={off}
                  draggable={!off}
                  onDragStart={(event) => {
                    event.dataTransfer.setData(DRAGGED_BLOCK, JSON.stringify({ kind }));
                    event.dataTransfer.effectAllowed = "copy";
                    onDrag(`+${kind}`);
                  }}
                  onDragEnd={() => onDrag(null)}
                  onClick={() => {
                    onAdd(kind);
                    onTaken();
                  }}
                >
                  <span className={builder.glyph} aria-hidden="true">
                    {t(`builder.page.kind.${kind}.glyph`)}
                  </span>
                  <span>
                    <b>{t(`builder.page.kind.${kind}.name`)}</b>
                    <small>{why ?? t(`builder.page.kind.${kind}.hint`)}</small>
                  </span>
                </Button>
              </Tooltip>
            </li>
          );
        })
      }
    </PaletteFold>
  );
}
