import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { Amount } from "@/shared/format/money";
import { usePersonTags } from "@/shared/parts/person-tags";
import { translated } from "@/shared/parts/translated";
import { type Condition, clock, isLeaf, type LeafKind, minuteOf } from "./conditions";
import { Field } from "./field";
import styles from "./form.module.css";
import { GoodsField } from "./goods-field";
import { AmountField, NumberField } from "./inputs";
import { useShop } from "./shop";

const DEVICES = ["phone", "tablet", "desktop", "app"] as const;
const METHODS = ["alipay", "wechat", "sandbox", "wallet"] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

interface LeafProps {
  at: string;
  condition: Condition;
  currency: string;
  onChange: (condition: Condition) => void;
}

/** What one condition asks, a form for each kind. */
export function Leaf({ at, condition, currency, onChange }: LeafProps) {
  const { t, i18n } = useTranslation();
  const { channels, tiers } = useShop();
  const tags = usePersonTags();
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
        options={tags}
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
