import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { decimal, minorUnits } from "@/shared/format/money";
import { useResting } from "@/shared/forms/resting";
import { useError } from "./field";
import styles from "./form.module.css";
import { GoodsField } from "./goods-field";
import { AmountField, NumberField, OffField } from "./inputs";
import type { Effect } from "./rule";

export interface EffectFieldsProps {
  at: string;
  effect: Effect;
  currency: string;
  onChange: (effect: Effect) => void;
}

const MOST_STEPS = 10;

export function Labelled({ at, label, children }: { at: string; label: string; children: ReactNode }) {
  const error = useError(at);
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {children}
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface TimesProps {
  at: string;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
}

export function Times({ at, value, onChange }: TimesProps) {
  const { t } = useTranslation();
  return (
    <NumberField
      at={at}
      label={t("builder.effect.times")}
      hint={t("builder.effect.timesHint")}
      value={value}
      min={1}
      max={10_000}
      optional
      onChange={onChange}
    />
  );
}

type LadderSteps = NonNullable<Effect["ladder"]>["steps"];

export function LadderFields({ at, currency, steps, onChange }: EffectFieldsProps & { steps: LadderSteps }) {
  const { t } = useTranslation();
  const change = (next: LadderSteps) => onChange({ ladder: { steps: next } });
  const set = (place: number, patch: Partial<LadderSteps[number]>) =>
    change(steps.map((step, other) => (other === place ? { ...step, ...patch } : step)));
  return (
    <Labelled at={`${at}.ladder.steps`} label={t("builder.effect.steps")}>
      {steps.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <div key={place} className={styles.step}>
          <AmountField
            at={`${at}.ladder.steps.${place}.threshold`}
            label={t("builder.effect.from")}
            value={step.threshold}
            currency={currency}
            onChange={(threshold) => set(place, { threshold: threshold ?? { amount: "", currency } })}
          />
          <AmountField
            at={`${at}.ladder.steps.${place}.off`}
            label={t("builder.effect.off")}
            value={step.off}
            currency={currency}
            onChange={(off) => set(place, { off: off ?? { amount: "", currency } })}
          />
          <RemoveStep
            only={steps.length === 1}
            onClick={() => change(steps.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      <AddStep
        full={steps.length >= MOST_STEPS}
        onClick={() => change([...steps, nextStep(steps, currency)])}
      />
    </Labelled>
  );
}

/** One step more, as far above the last as that is above nothing. */
function nextStep(steps: LadderSteps, currency: string): LadderSteps[number] {
  const last = steps.at(-1);
  const minor = (amount: string | undefined) => minorUnits(amount ?? "", currency) ?? 10_000n;
  const threshold = minor(last?.threshold.amount);
  const off = minor(last?.off.amount);
  const first = steps[0];
  const more = first ? minor(first.threshold.amount) : threshold;
  const moreOff = first ? minor(first.off.amount) : off;
  return {
    threshold: { amount: decimal(threshold + more, currency), currency },
    off: { amount: decimal(off + moreOff, currency), currency },
  };
}

type PieceSteps = NonNullable<Effect["piecesPercentage"]>["pieceSteps"];

export function PiecesFields({ at, steps, onChange }: EffectFieldsProps & { steps: PieceSteps }) {
  const { t } = useTranslation();
  const change = (next: PieceSteps) => onChange({ piecesPercentage: { pieceSteps: next } });
  const set = (place: number, patch: Partial<PieceSteps[number]>) =>
    change(steps.map((step, other) => (other === place ? { ...step, ...patch } : step)));
  const last = steps.at(-1);
  return (
    <Labelled at={`${at}.piecesPercentage.pieceSteps`} label={t("builder.effect.steps")}>
      {steps.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <div key={place} className={styles.step}>
          <NumberField
            at={`${at}.piecesPercentage.pieceSteps.${place}.pieces`}
            label={t("builder.effect.pieces")}
            value={step.pieces}
            min={1}
            max={10_000}
            onChange={(pieces) => set(place, { pieces: pieces ?? 1 })}
          />
          <OffField
            at={`${at}.piecesPercentage.pieceSteps.${place}.bps`}
            label={t("builder.effect.off")}
            bps={step.bps}
            onChange={(bps) => set(place, { bps })}
          />
          <RemoveStep
            only={steps.length === 1}
            onClick={() => change(steps.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      <AddStep
        full={steps.length >= MOST_STEPS}
        onClick={() =>
          change([
            ...steps,
            { pieces: (last?.pieces ?? 1) + 1, bps: Math.min(9_000, (last?.bps ?? 0) + 500) },
          ])
        }
      />
    </Labelled>
  );
}

type SetPrice = NonNullable<Effect["setPrice"]>;

export function SetFields({ at, currency, set, onChange }: EffectFieldsProps & { set: SetPrice }) {
  const { t } = useTranslation();
  const change = (patch: Partial<SetPrice>) => onChange({ setPrice: { ...set, ...patch } });
  const part = (place: number, patch: Partial<SetPrice["parts"][number]>) =>
    change({ parts: set.parts.map((one, other) => (other === place ? { ...one, ...patch } : one)) });
  return (
    <>
      <Labelled at={`${at}.setPrice.parts`} label={t("builder.effect.parts")}>
        {set.parts.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <div key={place} className={styles.part}>
            <GoodsField
              at={`${at}.setPrice.parts.${place}.goods`}
              label={t("builder.effect.part", { number: place + 1 })}
              goods={one.goods}
              onChange={(goods) => part(place, { goods: goods ?? {} })}
            />
            <div className={styles.step}>
              <NumberField
                at={`${at}.setPrice.parts.${place}.pieces`}
                label={t("builder.effect.pieces")}
                value={one.pieces}
                min={1}
                max={20}
                onChange={(pieces) => part(place, { pieces: pieces ?? 1 })}
              />
              <RemoveStep
                only={false}
                onClick={() => change({ parts: set.parts.filter((_, other) => other !== place) })}
              />
            </div>
          </div>
        ))}
        <AddStep
          full={set.parts.length >= MOST_STEPS}
          onClick={() => change({ parts: [...set.parts, { goods: {}, pieces: 1 }] })}
        />
      </Labelled>
      <div className={styles.pair}>
        <AmountField
          at={`${at}.setPrice.price`}
          label={t("builder.effect.together")}
          value={set.price}
          currency={currency}
          onChange={(price) => change({ price: price ?? { amount: "", currency } })}
        />
        <Times at={`${at}.setPrice.times`} value={set.times} onChange={(times) => change({ times })} />
      </div>
    </>
  );
}

function AddStep({ full, onClick }: { full: boolean; onClick: () => void }) {
  const { t } = useTranslation();
  const resting = useResting(full);
  return (
    <Button size="small" icon={<PlusOutlined aria-hidden="true" />} disabled={resting} onClick={onClick}>
      {t("builder.effect.add")}
    </Button>
  );
}

function RemoveStep({ only, onClick }: { only: boolean; onClick: () => void }) {
  const { t } = useTranslation();
  const resting = useResting(only);
  return (
    <Button
      type="text"
      className={styles.removeStep ?? ""}
      icon={<DeleteOutlined aria-hidden="true" />}
      aria-label={t("builder.effect.remove")}
      disabled={resting}
      onClick={onClick}
    />
  );
}
