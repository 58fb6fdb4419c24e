import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Checkbox } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { decimal, minorUnits } from "@/shared/format/money";
import styles from "./builder.module.css";
import type { Effect } from "./draft";
import { useError } from "./field";
import { GoodsField, Named } from "./goods-field";
import { AmountField, NumberField, OffField } from "./inputs";

interface EffectFieldsProps {
  at: string;
  effect: Effect;
  currency: string;
  onChange: (effect: Effect) => void;
}

const MOST_STEPS = 10;
type Word =
  | "off"
  | "price"
  | "eachPiece"
  | "forEach"
  | "nth"
  | "buy"
  | "get"
  | "offGot"
  | "getsOthers"
  | "gets"
  | "gifts"
  | "addGift"
  | "picks"
  | "feeWaived";

/** The numbers of an effect, one form for each kind. */
export function EffectFields(props: EffectFieldsProps) {
  const { at, effect, currency, onChange } = props;
  const { t } = useTranslation();
  const words = (key: Word) => t(`builder.effect.${key}`);
  if (effect.percentage)
    return (
      <OffField
        at={`${at}.percentage.bps`}
        label={words("off")}
        bps={effect.percentage.bps}
        onChange={(bps) => onChange({ percentage: { bps } })}
      />
    );
  if (effect.amount) {
    const { amount } = effect;
    return (
      <>
        <AmountField
          at={`${at}.amount.off`}
          label={words("off")}
          value={amount.off}
          currency={currency}
          onChange={(off) => onChange({ amount: { ...amount, off: off ?? { amount: "", currency } } })}
        />
        <Checkbox
          checked={amount.eachPiece ?? false}
          onChange={(event) => onChange({ amount: { ...amount, eachPiece: event.target.checked } })}
        >
          {words("eachPiece")}
        </Checkbox>
      </>
    );
  }
  if (effect.fixedPrice)
    return (
      <AmountField
        at={`${at}.fixedPrice.price`}
        label={words("price")}
        value={effect.fixedPrice.price}
        currency={currency}
        onChange={(price) => onChange({ fixedPrice: { price: price ?? { amount: "", currency } } })}
      />
    );
  if (effect.ladder) return <LadderFields {...props} steps={effect.ladder.steps} />;
  if (effect.every) {
    const { every } = effect;
    return (
      <div className={styles.pair}>
        <AmountField
          at={`${at}.every.threshold`}
          label={words("forEach")}
          value={every.threshold}
          currency={currency}
          onChange={(threshold) =>
            onChange({ every: { ...every, threshold: threshold ?? { amount: "", currency } } })
          }
        />
        <AmountField
          at={`${at}.every.off`}
          label={words("off")}
          value={every.off}
          currency={currency}
          onChange={(off) => onChange({ every: { ...every, off: off ?? { amount: "", currency } } })}
        />
        <Times
          at={`${at}.every.times`}
          value={every.times}
          onChange={(times) => onChange({ every: { ...every, times } })}
        />
      </div>
    );
  }
  if (effect.piecesPercentage) return <PiecesFields {...props} steps={effect.piecesPercentage.pieceSteps} />;
  if (effect.nthPiece) {
    const { nthPiece } = effect;
    return (
      <div className={styles.pair}>
        <NumberField
          at={`${at}.nthPiece.nth`}
          label={words("nth")}
          value={nthPiece.nth}
          min={2}
          max={100}
          onChange={(nth) => onChange({ nthPiece: { ...nthPiece, nth: nth ?? 2 } })}
        />
        <OffField
          at={`${at}.nthPiece.bps`}
          label={words("off")}
          bps={nthPiece.bps}
          onChange={(bps) => onChange({ nthPiece: { ...nthPiece, bps } })}
        />
      </div>
    );
  }
  if (effect.buyGet) {
    const { buyGet } = effect;
    return (
      <>
        <div className={styles.pair}>
          <NumberField
            at={`${at}.buyGet.buy`}
            label={words("buy")}
            value={buyGet.buy}
            min={1}
            max={100}
            onChange={(buy) => onChange({ buyGet: { ...buyGet, buy: buy ?? 1 } })}
          />
          <NumberField
            at={`${at}.buyGet.get`}
            label={words("get")}
            value={buyGet.get}
            min={1}
            max={100}
            onChange={(get) => onChange({ buyGet: { ...buyGet, get: get ?? 1 } })}
          />
          <OffField
            at={`${at}.buyGet.bps`}
            label={words("offGot")}
            bps={buyGet.bps}
            onChange={(bps) => onChange({ buyGet: { ...buyGet, bps } })}
          />
          <Times
            at={`${at}.buyGet.times`}
            value={buyGet.times}
            onChange={(times) => onChange({ buyGet: { ...buyGet, times } })}
          />
        </div>
        <Checkbox
          checked={Boolean(buyGet.gets)}
          onChange={(event) => onChange({ buyGet: { ...buyGet, gets: event.target.checked ? {} : null } })}
        >
          {words("getsOthers")}
        </Checkbox>
        {buyGet.gets && (
          <GoodsField
            at={`${at}.buyGet.gets`}
            label={words("gets")}
            goods={buyGet.gets}
            onChange={(gets) => onChange({ buyGet: { ...buyGet, gets } })}
          />
        )}
      </>
    );
  }
  if (effect.setPrice) return <SetFields {...props} set={effect.setPrice} />;
  if (effect.gift) {
    const { gift } = effect;
    return (
      <>
        <Labelled at={`${at}.gift.variantIds`} label={words("gifts")}>
          <Named
            label={words("addGift")}
            ids={gift.variantIds.map(String)}
            onChange={(variantIds) => onChange({ gift: { ...gift, variantIds } })}
          />
        </Labelled>
        <NumberField
          at={`${at}.gift.picks`}
          label={words("picks")}
          value={gift.picks}
          min={1}
          max={100}
          onChange={(picks) => onChange({ gift: { ...gift, picks: picks ?? 1 } })}
        />
      </>
    );
  }
  return <p className="soft">{words("feeWaived")}</p>;
}

function Labelled({ at, label, children }: { at: string; label: string; children: ReactNode }) {
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

function Times({ at, value, onChange }: TimesProps) {
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

function LadderFields({ at, currency, steps, onChange }: EffectFieldsProps & { steps: LadderSteps }) {
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

function PiecesFields({ at, steps, onChange }: EffectFieldsProps & { steps: PieceSteps }) {
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

function SetFields({ at, currency, set, onChange }: EffectFieldsProps & { set: SetPrice }) {
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
  return (
    <Button size="small" icon={<PlusOutlined aria-hidden="true" />} disabled={full} onClick={onClick}>
      {t("builder.effect.add")}
    </Button>
  );
}

function RemoveStep({ only, onClick }: { only: boolean; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      type="text"
      className={styles.removeStep ?? ""}
      icon={<DeleteOutlined aria-hidden="true" />}
      aria-label={t("builder.effect.remove")}
      disabled={only}
      onClick={onClick}
    />
  );
}
