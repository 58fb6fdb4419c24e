import { Input, Slider } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { translated } from "@/shared/parts/translated";
import { Field } from "@/shared/rules/field";
import styles from "@/shared/rules/form.module.css";
import { AmountField, NumberField } from "@/shared/rules/inputs";
import { useShop } from "@/shared/rules/shop";
import type { Draft } from "./draft";
import { Several } from "./several";

interface SettingsProps {
  draft: Draft;
  onChange: (patch: Partial<Draft>) => void;
}

/** What holds for every piece: names, time, where, for whom, what it may cost, when it stops by itself. */
export function SettingsForm({ draft, onChange }: SettingsProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const { channels, tiers } = useShop();
  const { currency } = draft;
  const stops = draft.stops ?? {};
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        {(["zhCn", "en"] as const).map((language) => (
          <Field
            key={language}
            at={`names.${language}`}
            id={`${id}-${language}`}
            label={t(`builder.name.${language}`)}
            wrong={draft.names[language].trim() ? undefined : t("field.required")}
          >
            <Input
              id={`${id}-${language}`}
              maxLength={60}
              value={draft.names[language]}
              onChange={(event) => onChange({ names: { ...draft.names, [language]: event.target.value } })}
            />
          </Field>
        ))}
        {(["startsAt", "endsAt"] as const).map((name) => (
          <Field
            key={name}
            at={name}
            id={`${id}-${name}`}
            label={t(`builder.settings.${name}`)}
            wrong={
              name === "endsAt" && draft.endsAt <= draft.startsAt
                ? t("builder.settings.endsBeforeStart")
                : undefined
            }
          >
            <Input
              id={`${id}-${name}`}
              type="datetime-local"
              value={shopMinute(draft[name])}
              onChange={(event) => event.target.value && onChange({ [name]: instantOf(event.target.value) })}
            />
          </Field>
        ))}
      </div>
      <Field at="channelIds" label={t("builder.settings.channels")}>
        <Several
          label={t("builder.settings.channels")}
          value={draft.channelIds.map(String)}
          placeholder={t("builder.settings.everywhere")}
          options={channels
            .filter((one) => one.currency === currency)
            .map((one) => ({ value: one.id, label: one.name }))}
          onChange={(channelIds) => onChange({ channelIds })}
        />
      </Field>
      <Field at="tierIds" label={t("builder.settings.tiers")}>
        <Several
          label={t("builder.settings.tiers")}
          value={draft.tierIds.map(String)}
          placeholder={t("builder.settings.everybody")}
          options={tiers.map((one) => ({ value: one.id, label: translated(one.names, i18n.language) }))}
          onChange={(tierIds) => onChange({ tierIds })}
        />
      </Field>
      <div className={styles.pair}>
        <AmountField
          at="budget"
          label={t("builder.settings.budget")}
          hint={t("builder.settings.budgetHint")}
          value={draft.budget}
          currency={currency}
          optional
          onChange={(budget) => onChange({ budget })}
        />
        <NumberField
          at="budgetUses"
          label={t("builder.settings.budgetUses")}
          value={draft.budgetUses ? Number(draft.budgetUses) : null}
          min={1}
          max={1_000_000_000}
          optional
          onChange={(uses) => onChange({ budgetUses: uses === null ? null : String(uses) })}
        />
        <NumberField
          at="stops.budgetBps"
          label={t("builder.settings.stopBudget")}
          value={stops.budgetBps ? Math.round(stops.budgetBps / 100) : null}
          min={1}
          max={100}
          suffix="%"
          optional
          onChange={(part) => onChange({ stops: { ...stops, budgetBps: part === null ? null : part * 100 } })}
        />
        <NumberField
          at="stops.stock"
          label={t("builder.settings.stopStock")}
          value={stops.stock}
          min={0}
          max={1_000_000}
          optional
          onChange={(stock) => onChange({ stops: { ...stops, stock } })}
        />
      </div>
      <Field at="hue" label={t("builder.settings.hue")}>
        <Slider
          min={0}
          max={359}
          value={draft.hue}
          ariaLabelForHandle={t("builder.settings.hue")}
          onChange={(hue) => onChange({ hue })}
        />
      </Field>
    </div>
  );
}
