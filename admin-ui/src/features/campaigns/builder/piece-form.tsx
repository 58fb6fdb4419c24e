import { Collapse, Input, InputNumber, Segmented, Select, Switch } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import styles from "./builder.module.css";
import { ConflictNotes } from "./conflict-notes";
import { kindOf, type Piece, type Rule, stagesOf } from "./draft";
import { EffectFields } from "./effect-fields";
import { Field, useErrorsWithin } from "./field";
import { GoodsField } from "./goods-field";
import { AmountField, NumberField } from "./inputs";
import { LimitsFields } from "./limits-fields";
import type { Conflict, Remedy } from "./remedy";
import { WhenFields } from "./when-fields";

interface PieceFormProps {
  piece: Piece;
  place: number;
  currency: string;
  conflicts: Conflict[];
  nameOf: (key: string) => string;
  onChange: (piece: Piece) => void;
  onMend: (remedy: Remedy) => void;
}

const PAYERS = ["SHOP", "SUPPLIER", "AGENT"] as const;

/** Everything that one piece says, the numbers that matter most first. */
export function PieceForm(props: PieceFormProps) {
  const { piece, place, currency, conflicts, nameOf, onChange, onMend } = props;
  const { t } = useTranslation();
  const id = useId();
  const at = `pieces.${place}`;
  const { rule } = piece;
  const set = (patch: Partial<Rule>) => onChange({ ...piece, rule: { ...rule, ...patch } });
  const stages = stagesOf(kindOf(rule.effect));
  const shares = rule.shares ?? [];
  return (
    <div className={styles.form}>
      <ConflictNotes conflicts={conflicts} nameOf={nameOf} onMend={onMend} />
      <div className={styles.pair}>
        {(["zhCn", "en"] as const).map((language) => (
          <Field
            key={language}
            at={`${at}.names.${language}`}
            id={`${id}-${language}`}
            label={t(`builder.name.${language}`)}
            wrong={piece.names[language].trim() ? undefined : t("field.required")}
          >
            <Input
              id={`${id}-${language}`}
              value={piece.names[language]}
              maxLength={60}
              onChange={(event) =>
                onChange({ ...piece, names: { ...piece.names, [language]: event.target.value } })
              }
            />
          </Field>
        ))}
      </div>
      <EffectFields
        at={`${at}.rule.effect`}
        effect={rule.effect}
        currency={currency}
        onChange={(effect) => set({ effect })}
      />
      {!rule.effect.setPrice && (
        <GoodsField
          at={`${at}.rule.goods`}
          label={t("builder.goods.title")}
          goods={rule.goods}
          onChange={(goods) => set({ goods })}
        />
      )}
      <Collapse
        size="small"
        items={[
          {
            key: "when",
            label: <Section words={t("builder.section.when")} at={`${at}.rule.when`} />,
            children: (
              <WhenFields
                at={`${at}.rule.when`}
                when={rule.when}
                currency={currency}
                onChange={(when) => set({ when })}
              />
            ),
          },
          {
            key: "limits",
            label: <Section words={t("builder.section.limits")} at={`${at}.limits`} />,
            children: (
              <>
                <div className={styles.pair}>
                  <AmountField
                    at={`${at}.rule.mostPerOrder`}
                    label={t("builder.rule.mostPerOrder")}
                    value={rule.mostPerOrder}
                    currency={currency}
                    optional
                    onChange={(mostPerOrder) => set({ mostPerOrder })}
                  />
                  <AmountField
                    at={`${at}.rule.mostPerLine`}
                    label={t("builder.rule.mostPerLine")}
                    value={rule.mostPerLine}
                    currency={currency}
                    optional
                    onChange={(mostPerLine) => set({ mostPerLine })}
                  />
                </div>
                <LimitsFields
                  at={`${at}.limits`}
                  limits={piece.limits ?? {}}
                  currency={currency}
                  onChange={(limits) => onChange({ ...piece, limits })}
                />
              </>
            ),
          },
          {
            key: "combine",
            label: <Section words={t("builder.section.combine")} at={`${at}.rule.combine`} />,
            children: (
              <>
                {stages.length > 1 && (
                  <Field
                    at={`${at}.rule.stage`}
                    label={t("builder.rule.stage")}
                    hint={t("builder.rule.stageHint")}
                  >
                    <Segmented
                      aria-label={t("builder.rule.stage")}
                      value={rule.stage}
                      onChange={(stage) => set({ stage })}
                      options={stages.map((value) => ({ value, label: t(`builder.stage.${value}`) }))}
                    />
                  </Field>
                )}
                <Field
                  at={`${at}.rule.combine`}
                  label={t("builder.rule.combine")}
                  hint={t(`builder.combineHint.${rule.combine ?? "BEST_OF"}`)}
                >
                  <Segmented
                    aria-label={t("builder.rule.combine")}
                    value={rule.combine ?? (rule.stage === "GIFT" ? "STACK" : "BEST_OF")}
                    onChange={(combine) => set({ combine })}
                    options={(["BEST_OF", "STACK", "EXCLUSIVE"] as const).map((value) => ({
                      value,
                      label: t(`builder.combine.${value}`),
                    }))}
                  />
                </Field>
                <Field at={`${at}.rule.group`} id={`${id}-group`} label={t("builder.rule.group")}>
                  <Input
                    id={`${id}-group`}
                    maxLength={40}
                    value={rule.group ?? ""}
                    placeholder={t("builder.rule.groupNone")}
                    onChange={(event) => set({ group: event.target.value || null })}
                  />
                </Field>
                <Field
                  at={`${at}.rule.base`}
                  label={t("builder.rule.base")}
                  hint={t(`builder.baseHint.${rule.base ?? "INITIAL"}`)}
                >
                  <Segmented
                    aria-label={t("builder.rule.base")}
                    value={rule.base ?? "INITIAL"}
                    onChange={(base) => set({ base })}
                    options={(["INITIAL", "RUNNING"] as const).map((value) => ({
                      value,
                      label: t(`builder.base.${value}`),
                    }))}
                  />
                </Field>
                <Toggle
                  label={t("builder.rule.memberToo")}
                  on={rule.memberToo ?? true}
                  onChange={(memberToo) => set({ memberToo })}
                />
                <Toggle
                  label={t("builder.rule.flashToo")}
                  on={rule.flashToo ?? false}
                  onChange={(flashToo) => set({ flashToo })}
                />
                <NumberField
                  at={`${at}.rule.priority`}
                  label={t("builder.rule.priority")}
                  hint={t("builder.rule.priorityHint")}
                  value={rule.priority ?? 0}
                  min={-1000}
                  max={1000}
                  onChange={(priority) => set({ priority: priority ?? 0 })}
                />
              </>
            ),
          },
          {
            key: "time",
            label: <Section words={t("builder.section.time")} at={`${at}.rule.startsAt`} />,
            children: (
              <div className={styles.pair}>
                {(["startsAt", "endsAt"] as const).map((name) => (
                  <Field
                    key={name}
                    at={`${at}.rule.${name}`}
                    id={`${id}-${name}`}
                    label={t(`builder.rule.${name}`)}
                    hint={t("builder.rule.withCampaign")}
                  >
                    <Input
                      id={`${id}-${name}`}
                      type="datetime-local"
                      value={rule[name] ? shopMinute(rule[name]) : ""}
                      onChange={(event) =>
                        set({ [name]: event.target.value ? instantOf(event.target.value) : null })
                      }
                    />
                  </Field>
                ))}
              </div>
            ),
          },
          {
            key: "money",
            label: <Section words={t("builder.section.money")} at={`${at}.rule.shares`} />,
            children: (
              <>
                <Field
                  at={`${at}.rule.marginFloorBps`}
                  id={`${id}-floor`}
                  label={t("builder.rule.marginFloor")}
                  hint={t("builder.rule.marginFloorHint")}
                >
                  <InputNumber
                    id={`${id}-floor`}
                    style={{ width: "100%" }}
                    min={0}
                    max={99.99}
                    suffix="%"
                    value={
                      rule.marginFloorBps === null || rule.marginFloorBps === undefined
                        ? null
                        : rule.marginFloorBps / 100
                    }
                    onChange={(next) =>
                      set({ marginFloorBps: next === null ? null : Math.round(Number(next) * 100) })
                    }
                  />
                </Field>
                <Field at={`${at}.rule.shares`} label={t("builder.rule.shares")}>
                  <div className={styles.pair}>
                    {PAYERS.map((payer) => (
                      <div key={payer} className={styles.share}>
                        <span>{t(`builder.payer.${payer}`)}</span>
                        <InputNumber
                          min={0}
                          max={100}
                          suffix="%"
                          aria-label={t(`builder.payer.${payer}`)}
                          value={shareOf(shares, payer)}
                          onChange={(next) => set({ shares: withShare(shares, payer, Number(next ?? 0)) })}
                        />
                      </div>
                    ))}
                  </div>
                </Field>
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

type Shares = NonNullable<Rule["shares"]>;
type Payer = Shares[number]["payer"];

/** Nobody is named: the shop bears all of it. */
const shareOf = (shares: Shares, payer: Payer): number =>
  shares.length === 0
    ? payer === "SHOP"
      ? 100
      : 0
    : (shares.find((one) => one.payer === payer)?.bps ?? 0) / 100;

/** What another payer takes, the shop bears less. */
function withShare(shares: Shares, payer: Payer, percent: number): Shares {
  const parts = new Map(PAYERS.map((one) => [one, Math.round(shareOf(shares, one) * 100)]));
  parts.set(payer, Math.round(percent * 100));
  if (payer !== "SHOP") {
    const others = PAYERS.filter((one) => one !== "SHOP").reduce(
      (sum, one) => sum + (parts.get(one) ?? 0),
      0,
    );
    parts.set("SHOP", Math.max(0, 10_000 - others));
  }
  return [...parts].flatMap(([one, bps]) => (bps > 0 ? [{ payer: one, bps }] : []));
}

function Section({ words, at }: { words: string; at: string }) {
  const { t } = useTranslation();
  const errors = useErrorsWithin(at);
  return (
    <span>
      {words}
      {errors > 0 && <span className={styles.error}> {t("builder.errors", { count: errors })}</span>}
    </span>
  );
}

function Toggle({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <div className={styles.toggle}>
      <Switch size="small" checked={on} onChange={onChange} aria-label={label} />
      <span aria-hidden="true">{label}</span>
    </div>
  );
}

interface PickProps {
  label: string;
  value: string[];
  options: { value: string; label: string }[];
  placeholder: string;
  onChange: (value: string[]) => void;
}

/** Several of some, where none means all. */
export function Several({ label, value, options, placeholder, onChange }: PickProps) {
  return (
    <Select
      mode="multiple"
      aria-label={label}
      style={{ width: "100%" }}
      value={value}
      options={options}
      placeholder={placeholder}
      onChange={onChange}
    />
  );
}
