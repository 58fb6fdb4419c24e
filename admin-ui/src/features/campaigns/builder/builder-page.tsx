import { UndoOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { App, Button, ConfigProvider, Form, Segmented } from "antd";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { BuilderCampaignFragment, CampaignBuilderQuery } from "@/shared/api/generated/graphql";
import { count } from "@/shared/format/number";
import { useSettled } from "@/shared/forms/settled";
import { loadBoth } from "@/shared/i18n/i18n";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { ErrorsOf } from "@/shared/rules/field";
import { ShopOf } from "@/shared/rules/shop";
import { useCan } from "@/shared/session/me";
import styles from "./builder.module.css";
import { Canvas, type Dragged } from "./canvas";
import { type Buyer, type CartLine, keepCart, keptCart, somebody } from "./cart";
import { ConflictDialog } from "./conflict-dialog";
import { ConflictNotes } from "./conflict-notes";
import { BuilderDocument, ConflictsDocument } from "./documents";
import { changed, duplicated, type Lane, lane, laneOf, nudged, placed, removed } from "./draft";
import { Forecast } from "./forecast";
import { LiveCart } from "./live-cart";
import { BLOCKED, Notices } from "./notices";
import { PageSide, type Side, SideChoice } from "./page/side";
import { type Added, fresh } from "./palette";
import { PaletteList } from "./palette-list";
import { PieceForm } from "./piece-form";
import { type Conflict, conflictsOf, mended, type Remedy } from "./remedy";
import { SavedMark } from "./saved-mark";
import { priced } from "./sendable";
import { SettingsForm } from "./settings-form";
import { SubmitDialog } from "./submit-dialog";
import { useBuilder } from "./use-builder";

const NO_CONFLICTS: readonly Conflict[] = [];

export function CampaignBuilder() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/campaigns/$id/edit").useParams();
  const query = useQuery({
    ...asked(BuilderDocument, { id }),
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  });
  // A new piece has a name in each language.
  const words = useQuery({
    queryKey: ["BothLanguages"],
    queryFn: () => loadBoth().then(() => true),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data || !words.data) return <Loading />;
  if (!query.data.campaign) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <Builder key={id} campaign={query.data.campaign} shop={query.data} />;
}

interface BuilderProps {
  campaign: BuilderCampaignFragment;
  shop: Pick<CampaignBuilderQuery, "channels" | "memberTiers">;
}

/** Left the pieces, in the middle the order in which a cart meets them, right what comes of it. */
function Builder({ campaign, shop }: BuilderProps) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const can = useCan();
  const navigate = useNavigate();
  const builder = useBuilder(campaign);
  const { draft, change, saved } = builder;
  const [chosen, setChosen] = useState<string | null>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [beside, setBeside] = useState<"cart" | "forecast">("cart");
  const [submitting, setSubmitting] = useState(false);
  const [side, setSide] = useState<Side>("pieces");
  const [cart, setCart] = useState<CartLine[]>(() => keptCart(campaign.id));
  const [buyer, setBuyer] = useState<Buyer>(() =>
    somebody(shop.channels.find((one) => one.currency === draft.currency)?.id ?? ""),
  );
  const known = useMemo(
    () => ({ channels: shop.channels, tiers: shop.memberTiers.filter((one) => one.active) }),
    [shop],
  );
  const input = useSettled({ campaignId: campaign.id, campaign: priced(draft) });
  const checked = useQuery({
    ...asked(ConflictsDocument, { input }),
    enabled: input.campaign.pieces.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const answer = checked.data?.campaignConflicts;
  const searched = answer?.__typename === "CampaignConflicts" && draft.pieces.length > 0 ? answer : null;
  const conflicts = searched?.conflicts ?? NO_CONFLICTS;
  const nameOf = useCallback(
    (key: string) => {
      const piece = draft.pieces.find((one) => one.key === key);
      return piece ? translated(piece.names, i18n.language) : key;
    },
    [draft.pieces, i18n.language],
  );
  const piece = draft.pieces.find((one) => one.key === chosen) ?? null;
  const writes = can("CAMPAIGNS_WRITE") && campaign.state !== "ENDED";
  const blocking = conflicts.filter((conflict) => conflict.blocks).length;

  const add = (kind: Added, stage?: Lane, at?: number) => {
    const made = fresh(draft.pieces, kind, draft.currency);
    const pieces = [...draft.pieces, made];
    const where = stage ?? laneOf(made);
    change({ ...draft, pieces: placed(pieces, made.key, where, at ?? lane(draft.pieces, where).length) });
    setChosen(made.key);
  };
  const drop = (what: Dragged, stage: Lane, at: number) => {
    if ("kind" in what) add(what.kind, stage, at);
    else change({ ...draft, pieces: placed(draft.pieces, what.key, stage, at) });
  };
  const mend = (remedy: Remedy) => change((now) => mended(now, remedy));
  const putCart = (next: CartLine[]) => {
    setCart(next);
    keepCart(campaign.id, next);
  };
  const submitted = (next: BuilderCampaignFragment) => {
    builder.remember(next);
    setSubmitting(false);
    void message.success(t("builder.submit.done"));
    void navigate({ to: "/campaigns/$id", params: { id: campaign.id } });
  };

  return (
    <ShopOf value={known}>
      <ErrorsOf value={builder.errors}>
        <Page
          title={translated(draft.names, i18n.language) || t("builder.unnamed")}
          above={
            <Link to="/campaigns/$id" params={{ id: campaign.id }}>
              {t("builder.back")}
            </Link>
          }
          beside={<SavedMark saved={saved} />}
          acts={
            writes && (
              <>
                <Button
                  icon={<UndoOutlined aria-hidden="true" />}
                  disabled={!builder.canUndo}
                  onClick={builder.undo}
                >
                  {t("builder.undo")}
                </Button>
                {saved === "offline" && <Button onClick={builder.retry}>{t("act.retry")}</Button>}
                <Button
                  type="primary"
                  disabled={saved !== "saved" || (draft.pieces.length === 0 && !draft.page) || blocking > 0}
                  aria-describedby={blocking > 0 ? BLOCKED : undefined}
                  onClick={() => setSubmitting(true)}
                >
                  {t("builder.submit.open")}
                </Button>
              </>
            )
          }
        >
          <Notices campaign={campaign} writes={writes} builder={builder} blocking={blocking} />
          <SideChoice value={side} onChange={setSide} />
          {side === "page" && (
            <PageSide
              campaign={campaign}
              draft={draft}
              version={builder.version()}
              writes={writes}
              onChange={change}
            />
          )}
          <div className={styles.board} style={side === "page" ? { display: "none" } : undefined}>
            <div className={styles.left}>
              <Card title={t("builder.pieces")}>
                <PaletteList disabled={!writes} onAdd={(kind) => add(kind)} onDrag={setDragged} />
              </Card>
            </div>
            <div className={styles.middle}>
              <Card
                title={t("builder.canvas")}
                acts={
                  <Button
                    size="small"
                    type={chosen === null ? "primary" : "default"}
                    onClick={() => setChosen(null)}
                  >
                    {t("builder.settings.open")}
                  </Button>
                }
              >
                <Canvas
                  draft={draft}
                  conflicts={conflicts}
                  chosen={chosen}
                  dragged={dragged}
                  writes={writes}
                  onDrag={setDragged}
                  onChoose={setChosen}
                  onDrop={drop}
                  onNudge={(key, by) => change({ ...draft, pieces: nudged(draft.pieces, key, by) })}
                  onCopy={(key) => change({ ...draft, pieces: duplicated(draft.pieces, key) })}
                  onRemove={(key) => {
                    change({ ...draft, pieces: removed(draft.pieces, key) });
                    if (chosen === key) setChosen(null);
                  }}
                />
              </Card>
              <Card title={piece ? nameOf(piece.key) : t("builder.settings.title")}>
                <Form component={false} layout="vertical" disabled={!writes}>
                  {piece ? (
                    <PieceForm
                      key={piece.key}
                      piece={piece}
                      place={draft.pieces.indexOf(piece)}
                      draft={draft}
                      conflicts={conflictsOf(conflicts, piece)}
                      nameOf={nameOf}
                      onChange={(next) =>
                        change((now) => ({ ...now, pieces: changed(now.pieces, piece.key, next) }))
                      }
                      onMend={mend}
                    />
                  ) : (
                    <SettingsForm
                      draft={draft}
                      onChange={(patch) => change((now) => ({ ...now, ...patch }))}
                    />
                  )}
                </Form>
              </Card>
            </div>
            <aside className={styles.right} aria-label={t("builder.outcome")}>
              {conflicts.length > 0 && piece === null && (
                <Card title={t("builder.conflicts", { count: conflicts.length })}>
                  <ConfigProvider componentDisabled={!writes}>
                    <ConflictNotes conflicts={conflicts} nameOf={nameOf} onMend={mend} />
                  </ConfigProvider>
                </Card>
              )}
              {searched?.partial && (
                <p className="faint">
                  {t("builder.searched", { carts: count(searched.carts, i18n.language) })}
                </p>
              )}
              <Card
                title={
                  <Segmented
                    aria-label={t("builder.outcome")}
                    value={beside}
                    onChange={setBeside}
                    options={(["cart", "forecast"] as const).map((value) => ({
                      value,
                      label: t(`builder.beside.${value}`),
                    }))}
                  />
                }
              >
                {beside === "cart" ? (
                  <LiveCart
                    campaignId={campaign.id}
                    draft={draft}
                    cart={cart}
                    buyer={buyer}
                    onCart={putCart}
                    onBuyer={setBuyer}
                    onChoose={setChosen}
                  />
                ) : (
                  <Forecast campaignId={campaign.id} draft={draft} nameOf={nameOf} onChoose={setChosen} />
                )}
              </Card>
            </aside>
          </div>
          {builder.theirs && (
            <ConflictDialog
              theirs={builder.theirs}
              base={builder.base}
              mine={draft}
              onSettle={builder.settle}
            />
          )}
          {submitting && (
            <SubmitDialog
              id={campaign.id}
              version={builder.version()}
              onDone={submitted}
              onClose={() => setSubmitting(false)}
            />
          )}
        </Page>
      </ErrorsOf>
    </ShopOf>
  );
}
