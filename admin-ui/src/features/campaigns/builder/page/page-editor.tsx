import { Alert, Checkbox, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BuilderCampaignFragment } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { useError } from "@/shared/rules/field";
import builder from "../builder.module.css";
import type { Draft } from "../draft";
import { BlockForm } from "./block-form";
import { BlockList } from "./block-list";
import { BlockPalette } from "./block-palette";
import {
  type Block,
  changed,
  fresh,
  type Kind,
  keyOf,
  kindOf,
  MOST_BLOCKS,
  moved,
  nudged,
  put,
  without,
} from "./blocks";
import { useOffers } from "./offers";
import styles from "./page.module.css";
import { PagePreview } from "./page-preview";

interface EditorProps {
  campaign: BuilderCampaignFragment;
  draft: Draft;
  /** The version that is saved: the preview shows it. */
  version: number;
  writes: boolean;
  onChange: (next: (draft: Draft) => Draft) => void;
}

/** Left what there is, in the middle the blocks of the page in their order, right the page as customers will see it. */
export function PageEditor({ campaign, draft, version, writes, onChange }: EditorProps) {
  const { t } = useTranslation();
  const offers = useOffers(draft);
  const [chosen, setChosen] = useState<string | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const wrong = useError("page.blocks");
  const blocks = draft.page?.blocks ?? [];
  const block = blocks.find((one) => keyOf(one) === chosen);
  const change = (next: (blocks: readonly Block[]) => Block[]) =>
    onChange((now) => ({
      ...now,
      page: { early: now.page?.early ?? false, blocks: next(now.page?.blocks ?? []) },
    }));
  const add = (kind: Kind, at = blocks.length) => {
    const made = fresh(blocks, kind, offers, draft.names);
    change((now) => put(now, made, at));
    setChosen(keyOf(made));
  };
  const full = blocks.length >= MOST_BLOCKS;
  return (
    <div className={builder.board}>
      <div className={builder.left}>
        <Card title={t("builder.page.palette")}>
          <BlockPalette
            offers={offers}
            disabled={!writes || full || !offers.ready}
            onAdd={(kind) => add(kind)}
            onDrag={setDragged}
          />
          {full && <p className="faint">{t("builder.page.full", { count: MOST_BLOCKS })}</p>}
        </Card>
      </div>
      <div className={builder.middle}>
        <Card title={t("builder.page.blocks")}>
          {wrong && <Alert type="error" showIcon title={wrong} />}
          <BlockList
            blocks={blocks}
            chosen={chosen}
            dragged={dragged}
            writes={writes}
            onDrag={setDragged}
            onChoose={setChosen}
            onAdd={add}
            onMove={(key, at) => change((now) => moved(now, key, at))}
            onNudge={(key, by) => change((now) => nudged(now, key, by))}
            onRemove={(key) => {
              change((now) => without(now, key));
              if (chosen === key) setChosen(null);
            }}
            onPutBack={(back, at) => change((now) => put(now, back, at))}
          />
          {blocks.length > 0 && (
            <Checkbox
              className={styles.early ?? ""}
              checked={draft.page?.early ?? false}
              disabled={!writes}
              onChange={(event) =>
                onChange((now) => ({
                  ...now,
                  page: now.page && { ...now.page, early: event.target.checked },
                }))
              }
            >
              {t("builder.page.early")}
            </Checkbox>
          )}
        </Card>
        {block && (
          <Card title={t(`builder.page.kind.${kindOf(block)}.name`)}>
            <Form component={false} layout="vertical" disabled={!writes}>
              <BlockForm
                key={chosen}
                block={block}
                place={blocks.indexOf(block)}
                others={blocks.filter((one) => one !== block)}
                offers={offers}
                onChange={(next) => change((now) => changed(now, next))}
              />
            </Form>
          </Card>
        )}
      </div>
      <aside className={builder.right} aria-label={t("builder.page.preview.title")}>
        <PagePreview path={campaign.previewPath} version={version} empty={blocks.length === 0} />
      </aside>
    </div>
  );
}
