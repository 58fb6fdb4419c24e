import { CopyOutlined, DeleteOutlined, HolderOutlined, WarningOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { type DragEvent, type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { SHOP_ZONE } from "@/shared/format/time";
import { translated } from "@/shared/parts/translated";
import { useErrorsWithin } from "@/shared/rules/field";
import styles from "./builder.module.css";
import { type Draft, type Lane as LaneName, lane, lanes, type Piece, turnsOf } from "./draft";
import { type Added, turnsOfKind } from "./palette";
import { type Conflict, conflictsOf } from "./remedy";
import { useSummary } from "./summary";

/** What is dragged: a piece that is there, or a kind from the palette. */
export const DRAGGED = "application/x-tessera-piece";
export type Dragged = { key: string } | { kind: Added };

interface CanvasProps {
  draft: Draft;
  conflicts: readonly Conflict[];
  chosen: string | null;
  dragged: Dragged | null;
  writes: boolean;
  onDrag: (dragged: Dragged | null) => void;
  onChoose: (key: string | null) => void;
  onDrop: (dragged: Dragged, stage: LaneName, at: number) => void;
  onNudge: (key: string, by: -1 | 1) => void;
  onCopy: (key: string) => void;
  onRemove: (key: string) => void;
}

const lanesOfDragged = (dragged: Dragged, pieces: readonly Piece[]): readonly LaneName[] => {
  if ("kind" in dragged) return turnsOfKind(dragged.kind);
  const piece = pieces.find((one) => one.key === dragged.key);
  return piece ? turnsOf(piece) : [];
};
// Lanes that are there only for what stands in them.
const RARE: ReadonlySet<LaneName> = new Set(["PRICE", "COUPON", "BESIDE"]);

/** The pieces in the order in which a cart meets them, a lane for each stage, each with its time on the campaign's. */
export function Canvas(props: CanvasProps) {
  const { draft, dragged, onDrop, onDrag } = props;
  const { t } = useTranslation();
  const allowed = dragged ? lanesOfDragged(dragged, draft.pieces) : [];
  return (
    <div className={styles.canvas}>
      <TimeAxis draft={draft} />
      {lanes
        .filter(
          (stage) => !RARE.has(stage) || lane(draft.pieces, stage).length > 0 || allowed.includes(stage),
        )
        .map((stage, number) => (
          <Lane
            key={stage}
            {...props}
            stage={stage}
            number={number + 1}
            pieces={lane(draft.pieces, stage)}
            open={dragged !== null && allowed.includes(stage)}
            onDrop={(what, where, at) => {
              onDrag(null);
              onDrop(what, where, at);
            }}
          />
        ))}
      {draft.pieces.length === 0 && <p className={styles.empty}>{t("builder.emptyCanvas")}</p>}
    </div>
  );
}

function TimeAxis({ draft }: { draft: Draft }) {
  const { i18n } = useTranslation();
  const day = new Intl.DateTimeFormat(i18n.language, {
    timeZone: SHOP_ZONE,
    month: "short",
    day: "numeric",
  });
  const begins = Date.parse(draft.startsAt);
  const length = Date.parse(draft.endsAt) - begins;
  if (!(length > 0)) return null;
  return (
    <div className={styles.axis} aria-hidden="true">
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <span key={part}>{day.format(new Date(begins + part * length))}</span>
      ))}
    </div>
  );
}

interface LaneProps extends CanvasProps {
  stage: LaneName;
  number: number;
  pieces: Piece[];
  open: boolean;
}

function Lane(props: LaneProps) {
  const { stage, number, pieces, open, draft, conflicts, chosen, writes } = props;
  const { onChoose, onDrop, onNudge, onDrag } = props;
  const { t } = useTranslation();
  const [over, setOver] = useState<number | null>(null);
  const drop = (event: DragEvent, at: number) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(null);
    const said = event.dataTransfer.getData(DRAGGED);
    if (said) onDrop(JSON.parse(said) as Dragged, stage, at);
  };
  const dragOver = (event: DragEvent, at: number) => {
    if (!open) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(at);
  };
  return (
    <section
      className={`${styles.lane} ${open ? styles.laneOpen : ""}`}
      aria-label={t(`builder.stage.${stage}`)}
      onDragOver={(event) => dragOver(event, pieces.length)}
      onDragLeave={() => setOver(null)}
      onDrop={(event) => drop(event, pieces.length)}
    >
      <h3>
        <span className={styles.number}>{number}</span> {t(`builder.stage.${stage}`)}
        <span className="faint"> {t(`builder.stageHint.${stage}`)}</span>
      </h3>
      <ol className={styles.cards}>
        {pieces.map((piece, at) => (
          <li
            key={piece.key}
            className={over === at ? styles.dropBefore : undefined}
            onDragOver={(event) => dragOver(event, at)}
            onDrop={(event) => drop(event, at)}
          >
            <PieceCard
              piece={piece}
              place={draft.pieces.indexOf(piece)}
              draft={draft}
              conflicts={conflictsOf(conflicts, piece)}
              chosen={chosen === piece.key}
              writes={writes}
              onChoose={() => onChoose(piece.key)}
              onNudge={(by) => onNudge(piece.key, by)}
              onDragged={(on) => onDrag(on ? { key: piece.key } : null)}
              onCopy={() => props.onCopy(piece.key)}
              onRemove={() => props.onRemove(piece.key)}
            />
          </li>
        ))}
        {open && (
          <li className={over === pieces.length ? styles.dropHere : styles.dropPlace}>
            {t("builder.dropHere")}
          </li>
        )}
      </ol>
    </section>
  );
}

interface CardProps {
  piece: Piece;
  place: number;
  draft: Draft;
  conflicts: Conflict[];
  chosen: boolean;
  writes: boolean;
  onChoose: () => void;
  onNudge: (by: -1 | 1) => void;
  onDragged: (on: boolean) => void;
  onCopy: () => void;
  onRemove: () => void;
}

function PieceCard(props: CardProps) {
  const { piece, place, draft, conflicts, chosen, writes } = props;
  const { onChoose, onNudge, onDragged, onCopy, onRemove } = props;
  const { t, i18n } = useTranslation();
  const summary = useSummary(piece);
  const errors = useErrorsWithin(`pieces.${place}`);
  const name = translated(piece.names, i18n.language);
  const blocked = conflicts.some((conflict) => conflict.blocks);
  const keys = (event: KeyboardEvent) => {
    if (!writes || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onNudge(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <article
      className={`${styles.card} ${chosen ? styles.chosen : ""}`}
      draggable={writes}
      onKeyDown={keys}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, JSON.stringify({ key: piece.key } satisfies Dragged));
        event.dataTransfer.effectAllowed = "move";
        onDragged(true);
      }}
      onDragEnd={() => onDragged(false)}
    >
      <HolderOutlined className={styles.holder} aria-hidden="true" />
      <button
        type="button"
        className={styles.cardButton}
        aria-pressed={chosen}
        aria-describedby={`${piece.key}-keys`}
        data-piece={piece.key}
        onClick={onChoose}
      >
        <span className={styles.cardName}>{name || t("builder.unnamed")}</span>
        <span className={styles.cardSummary}>{summary}</span>
        <TimeBar piece={piece} draft={draft} />
      </button>
      <span id={`${piece.key}-keys`} className="visually-hidden">
        {t("builder.keys")}
      </span>
      <div className={styles.cardActs}>
        {(conflicts.length > 0 || errors > 0) && (
          <Tooltip title={t("builder.conflictCount", { count: conflicts.length + errors })}>
            <span className={blocked || errors ? styles.markBad : styles.mark}>
              <WarningOutlined aria-hidden="true" /> {conflicts.length + errors}
              <span className="visually-hidden">
                {t("builder.conflictCount", { count: conflicts.length + errors })}
              </span>
            </span>
          </Tooltip>
        )}
        <Button
          type="text"
          size="small"
          icon={<CopyOutlined aria-hidden="true" />}
          aria-label={t("builder.copy", { name })}
          disabled={!writes}
          onClick={onCopy}
        />
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden="true" />}
          aria-label={t("builder.remove", { name })}
          disabled={!writes}
          onClick={onRemove}
        />
      </div>
    </article>
  );
}

/** When a piece counts within its campaign. */
function TimeBar({ piece, draft }: { piece: Piece; draft: Draft }) {
  const begins = Date.parse(draft.startsAt);
  const length = Date.parse(draft.endsAt) - begins;
  if (!(length > 0)) return null;
  const part = (at: string | null | undefined, otherwise: number) =>
    at ? Math.min(1, Math.max(0, (Date.parse(at) - begins) / length)) : otherwise;
  const own = piece.rule ?? piece.flashSale ?? piece.groupBuy;
  const from = part(own?.startsAt, 0);
  const until = part(own?.endsAt, 1);
  return (
    <span className={styles.track} aria-hidden="true">
      <span
        className={styles.bar}
        style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${Math.max(1, (until - from) * 100)}%` }}
      />
    </span>
  );
}
