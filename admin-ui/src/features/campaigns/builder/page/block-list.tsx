import { HolderOutlined, WarningOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { translated } from "@/shared/parts/translated";
import { useErrorsWithin } from "@/shared/rules/field";
import builder from "../builder.module.css";
import { type Block, type Kind, keyOf, kindOf, titleOf } from "./blocks";
import styles from "./page.module.css";
import { PlaceActs } from "./place-acts";

/** What is dragged: a block that is there, or a kind from the palette. */
export const DRAGGED_BLOCK = "application/x-tessera-block";
const UNDO_MS = 12_000;

interface ListProps {
  blocks: readonly Block[];
  chosen: string | null;
  dragged: string | null;
  writes: boolean;
  onDrag: (what: string | null) => void;
  onChoose: (key: string) => void;
  onAdd: (kind: Kind, at: number) => void;
  onMove: (key: string, at: number) => void;
  onNudge: (key: string, by: -1 | 1) => void;
  onRemove: (key: string) => void;
  onPutBack: (block: Block, at: number) => void;
}

/** The blocks in their order, put elsewhere by dragging, by their arrows, or by Alt with the arrow keys. */
export function BlockList(props: ListProps) {
  const { blocks, dragged, onAdd, onDrag, onMove, onRemove, onPutBack } = props;
  const { t } = useTranslation();
  const [over, setOver] = useState<number | null>(null);
  const [gone, setGone] = useState<{ block: Block; at: number } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!gone) return;
    const timer = setTimeout(() => setGone(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [gone]);
  const drop = (event: DragEvent, place: number) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(null);
    onDrag(null);
    const said = event.dataTransfer.getData(DRAGGED_BLOCK);
    if (!said) return;
    const what = JSON.parse(said) as { kind?: Kind; key?: string };
    if (what.kind) onAdd(what.kind, place);
    if (what.key) {
      const from = blocks.findIndex((one) => keyOf(one) === what.key);
      onMove(what.key, place > from ? place - 1 : place);
    }
  };
  const dragOver = (event: DragEvent, place: number) => {
    if (dragged === null) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(place);
  };
  return (
    <>
      <ol
        ref={list}
        className={builder.cards}
        aria-label={t("builder.page.blocks")}
        onDragLeave={() => setOver(null)}
      >
        {blocks.map((block, place) => (
          <li
            key={keyOf(block)}
            className={over === place ? builder.dropBefore : undefined}
            onDragOver={(event) => dragOver(event, place)}
            onDrop={(event) => drop(event, place)}
          >
            <BlockCard
              {...props}
              block={block}
              place={place}
              onRemove={() => {
                setGone({ block, at: place });
                onRemove(keyOf(block));
                // Whoever came by keys goes on from here.
                list.current?.focus();
              }}
            />
          </li>
        ))}
        {(dragged !== null || blocks.length === 0) && (
          <li
            className={over === blocks.length ? builder.dropHere : builder.dropPlace}
            onDragOver={(event) => dragOver(event, blocks.length)}
            onDrop={(event) => drop(event, blocks.length)}
          >
            {t(blocks.length === 0 ? "builder.page.empty" : "builder.dropHere")}
          </li>
        )}
      </ol>
      <div role="status">
        {gone && (
          <p className={styles.gone}>
            {t("builder.page.removed", { name: t(`builder.page.kind.${kindOf(gone.block)}.name`) })}
            <Button
              type="link"
              size="small"
              onClick={() => {
                onPutBack(gone.block, gone.at);
                setGone(null);
              }}
            >
              {t("builder.undo")}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

type CardProps = Omit<ListProps, "onRemove"> & { block: Block; place: number; onRemove: () => void };

function BlockCard({ block, place, blocks, chosen, writes, onDrag, onChoose, onNudge, onRemove }: CardProps) {
  const { t, i18n } = useTranslation();
  const errors = useErrorsWithin(`page.blocks.${place}`);
  const key = keyOf(block);
  const kind = t(`builder.page.kind.${kindOf(block)}.name`);
  const title = titleOf(block);
  const said = title ? translated(title, i18n.language) : "";
  const name = said || kind;
  const keys = (event: KeyboardEvent) => {
    if (!writes || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onNudge(key, event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <article
      className={`${builder.card} ${chosen === key ? builder.chosen : ""}`}
      draggable={writes}
      onKeyDown={keys}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED_BLOCK, JSON.stringify({ key }));
        event.dataTransfer.effectAllowed = "move";
        onDrag(key);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <HolderOutlined className={builder.holder} aria-hidden="true" />
      <button
        type="button"
        className={builder.cardButton}
        aria-pressed={chosen === key}
        aria-describedby={`${key}-keys`}
        data-block={key}
        onClick={() => onChoose(key)}
      >
        <span className={builder.cardName}>{name}</span>
        {said && <span className={builder.cardSummary}>{kind}</span>}
      </button>
      <span id={`${key}-keys`} className="visually-hidden">
        {t("builder.page.keys")}
      </span>
      <div className={builder.cardActs}>
        {errors > 0 && (
          <span className={builder.markBad}>
            <WarningOutlined aria-hidden="true" /> {t("builder.errors", { count: errors })}
          </span>
        )}
        <PlaceActs
          name={name}
          first={place === 0}
          last={place === blocks.length - 1}
          disabled={!writes}
          onNudge={(by) => onNudge(key, by)}
          onRemove={onRemove}
        />
      </div>
    </article>
  );
}
