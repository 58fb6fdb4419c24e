import { DeleteOutlined } from "@ant-design/icons";
import { Button, Checkbox, Input, Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { Amount } from "@/shared/format/money";
import { translated } from "@/shared/parts/translated";
import styles from "./builder.module.css";
import {
  type Asked,
  type Condition,
  clock,
  flat,
  freshCondition,
  isLeaf,
  kindOfCondition,
  type LeafKind,
  leafKinds,
  minuteOf,
  tree,
} from "./conditions";
import { Field } from "./field";
import { GoodsField } from "./goods-field";
import { AmountField, NumberField } from "./inputs";
import { useShop } from "./shop";

interface WhenProps {
  at: string;
  when: Condition | null | undefined;
  currency: string;
  onChange: (when: Condition | null) => void;
}

const DEVICES = ["desktop", "phone", "tablet"] as const;
const METHODS = ["alipay", "wechat", "sandbox", "wallet"] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** When a piece counts: things that are asked of the buyer, the moment or the cart, joined by "and" or "or". */
export function WhenFields({ at, when, currency, onChange }: WhenProps) {
  const { t } = useTranslation();
  const shown = flat(when);
  const change = (patch: Partial<typeof shown>) => onChange(tree({ ...shown, ...patch }));
  const set = (place: number, next: Asked) =>
    change({ asked: shown.asked.map((one, other) => (other === place ? next : one)) });
  const root = shown.asked.length > 1 ? `${at}.${shown.how}` : at;
  const placeOf = (place: number, denied: boolean) =>
    `${shown.asked.length > 1 ? `${root}.${place}` : root}${denied ? ".not" : ""}`;
  return (
    <Field at={at} label={t("builder.when.title")}>
      {shown.asked.length > 1 && (
        <Segmented
          size="small"
          aria-label={t("builder.when.how")}
          value={shown.how}
          onChange={(how) => change({ how })}
          options={(["all", "some"] as const).map((value) => ({
            value,
            label: t(`builder.when.${value}`),
          }))}
        />
      )}
      {shown.asked.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place
        <fieldset key={place} className={styles.group}>
          <legend>
            {isLeaf(one.condition)
              ? t(`builder.when.kind.${kindOfCondition(one.condition) as LeafKind}`)
              : t("builder.when.nested")}
          </legend>
          <div className={styles.conditionActs}>
            <Checkbox
              checked={one.denied}
              onChange={(event) => set(place, { ...one, denied: event.target.checked })}
            >
              {t("builder.when.not")}
            </Checkbox>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t("builder.when.remove")}
              onClick={() => change({ asked: shown.asked.filter((_, other) => other !== place) })}
            />
          </div>
          <Leaf
            at={placeOf(place, one.denied)}
            condition={one.condition}
            currency={currency}
            onChange={(condition) => set(place, { ...one, condition })}
          />
        </fieldset>
      ))}
      <Select
        aria-label={t("builder.when.add")}
        placeholder={t("builder.when.add")}
        style={{ width: "100%", marginTop: 8 }}
        value={null}
        onChange={(kind: LeafKind | null) =>
          kind &&
          change({ asked: [...shown.asked, { condition: freshCondition(kind, currency), denied: false }] })
        }
        options={leafKinds.map((value) => ({ value, label: t(`builder.when.kind.${value}`) }))}
      />
    </Field>
  );
}

interface LeafProps {
  at: string;
  condition: Condition;
  currency: string;
  onChange: (condition: Condition) => void;
}

function Leaf({ at, condition, currency, onChange }: LeafProps) {
  const { t, i18n } = useTranslation();
  const { channels, tiers } = useShop();
  const label = (kind: LeafKind) => t(`builder.when.kind.${kind}`);
  if (condition.inChannels)
    return (
      <Chosen
        at={`${at}.inChannels.channelIds`}
        label={label("inChannels")}
        value={condition.inChannels.channelIds.map(String)}
        options={channels
          .filter((one) => one.currency === currency)
          .map((one) => ({ value: one.id, label: one.name }))}
        onChange={(channelIds) => onChange({ inChannels: { channelIds } })}
      />
    );
  if (condition.ofTiers)
    return (
      <Chosen
        at={`${at}.ofTiers.tierIds`}
        label={label("ofTiers")}
        value={condition.ofTiers.tierIds.map(String)}
        options={tiers.map((one) => ({ value: one.id, label: translated(one.names, i18n.language) }))}
        onChange={(tierIds) => onChange({ ofTiers: { tierIds } })}
      />
    );
  if (condition.tagged)
    return (
      <Chosen
        at={`${at}.tagged.tags`}
        label={label("tagged")}
        value={condition.tagged.tags}
        free
        onChange={(tags) => onChange({ tagged: { tags } })}
      />
    );
  if (condition.paysBy)
    return (
      <Chosen
        at={`${at}.paysBy.methods`}
        label={label("paysBy")}
        value={condition.paysBy.methods}
        options={METHODS.map((value) => ({ value, label: t(`builder.when.method.${value}`) }))}
        free
        onChange={(methods) => onChange({ paysBy: { methods } })}
      />
    );
  if (condition.onDevices)
    return (
      <Chosen
        at={`${at}.onDevices.devices`}
        label={label("onDevices")}
        value={condition.onDevices.devices}
        options={DEVICES.map((value) => ({ value, label: t(`builder.when.device.${value}`) }))}
        free
        onChange={(devices) => onChange({ onDevices: { devices } })}
      />
    );
  if (condition.newCustomer)
    return (
      <NumberField
        at={`${at}.newCustomer.days`}
        label={t("builder.when.days")}
        value={condition.newCustomer.days}
        min={1}
        max={3660}
        onChange={(days) => onChange({ newCustomer: { days: days ?? 1 } })}
      />
    );
  if (condition.duringHours) {
    const hours = condition.duringHours;
    const change = (patch: Partial<typeof hours>) => onChange({ duringHours: { ...hours, ...patch } });
    return (
      <>
        <Chosen
          at={`${at}.duringHours.weekdays`}
          label={t("builder.when.weekdays")}
          value={hours.weekdays.map(String)}
          options={WEEKDAYS.map((day) => ({
            value: String(day),
            label: t(`builder.when.weekday.${day}`),
          }))}
          onChange={(days) => change({ weekdays: days.map(Number).sort() })}
        />
        <div className={styles.pair}>
          <Clock
            at={`${at}.duringHours.fromMinute`}
            label={t("builder.when.from")}
            minute={hours.fromMinute}
            onChange={(fromMinute) => change({ fromMinute })}
          />
          <Clock
            at={`${at}.duringHours.untilMinute`}
            label={t("builder.when.until")}
            minute={hours.untilMinute}
            onChange={(untilMinute) => change({ untilMinute: untilMinute || 1440 })}
          />
        </div>
      </>
    );
  }
  if (condition.onDates)
    return (
      <Chosen
        at={`${at}.onDates.dates`}
        label={t("builder.when.dates")}
        value={condition.onDates.dates}
        free
        onChange={(dates) =>
          onChange({ onDates: { dates: dates.filter((one) => /^\d{4}-\d{2}-\d{2}$/.test(one)) } })
        }
      />
    );
  if (condition.atLeastPieces) {
    const said = condition.atLeastPieces;
    return (
      <>
        <NumberField
          at={`${at}.atLeastPieces.pieces`}
          label={t("builder.effect.pieces")}
          value={said.pieces}
          min={1}
          max={10_000}
          onChange={(pieces) => onChange({ atLeastPieces: { ...said, pieces: pieces ?? 1 } })}
        />
        <GoodsField
          at={`${at}.atLeastPieces.goods`}
          label={t("builder.goods.title")}
          goods={said.goods}
          onChange={(goods) => onChange({ atLeastPieces: { ...said, goods } })}
        />
      </>
    );
  }
  if (condition.atLeastAmount) {
    const said = condition.atLeastAmount;
    return (
      <>
        <AmountField
          at={`${at}.atLeastAmount.amount`}
          label={t("builder.effect.from")}
          value={said.amount as Amount}
          currency={currency}
          onChange={(amount) =>
            onChange({ atLeastAmount: { ...said, amount: amount ?? { amount: "", currency } } })
          }
        />
        <GoodsField
          at={`${at}.atLeastAmount.goods`}
          label={t("builder.goods.title")}
          goods={said.goods}
          onChange={(goods) => onChange({ atLeastAmount: { ...said, goods } })}
        />
      </>
    );
  }
  return isLeaf(condition) ? null : <p className="faint">{t("builder.when.kept")}</p>;
}

interface ChosenProps {
  at: string;
  label: string;
  value: string[];
  options?: { value: string; label: string }[];
  free?: boolean;
  onChange: (value: string[]) => void;
}

function Chosen({ at, label, value, options, free, onChange }: ChosenProps) {
  const { t } = useTranslation();
  return (
    <Field at={at} label={label} wrong={value.length ? undefined : t("field.required")}>
      <Select
        mode={free ? "tags" : "multiple"}
        aria-label={label}
        value={value}
        {...(options ? { options } : { open: false, suffixIcon: null })}
        tokenSeparators={[",", "，", " "]}
        onChange={onChange}
      />
    </Field>
  );
}

interface ClockProps {
  at: string;
  label: string;
  minute: number;
  onChange: (minute: number) => void;
}

function Clock({ at, label, minute, onChange }: ClockProps) {
  return (
    <Field at={at} label={label}>
      <Input
        type="time"
        aria-label={label}
        value={clock(minute)}
        onChange={(event) => onChange(minuteOf(event.target.value))}
      />
    </Field>
  );
}
