import { Input, InputNumber, Segmented } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "./field";
import styles from "./form.module.css";
import { NumberField, Toggle } from "./inputs";
import { kindOf, type Rule, stagesOf } from "./rule";

interface RuleFieldsProps {
  at: string;
  rule: Rule;
  onChange: (patch: Partial<Rule>) => void;
}

const PAYERS = ["SHOP", "SUPPLIER", "AGENT"] as const;

/** How a piece stands to other promotions. */
export function CombineFields({ at, rule, onChange }: RuleFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const stages = stagesOf(kindOf(rule.effect));
  return (
    <>
      {rule.stage !== "COUPON" && stages.length > 1 && (
        <Field at={`${at}.stage`} label={t("builder.rule.stage")} hint={t("builder.rule.stageHint")}>
          <Segmented
            aria-label={t("builder.rule.stage")}
            value={rule.stage}
            onChange={(stage) => onChange({ stage })}
            options={stages.map((value) => ({ value, label: t(`builder.stage.${value}`) }))}
          />
        </Field>
      )}
      <Field
        at={`${at}.combine`}
        label={t("builder.rule.combine")}
        hint={t(`builder.combineHint.${rule.combine ?? "BEST_OF"}`)}
      >
        <Segmented
          aria-label={t("builder.rule.combine")}
          value={rule.combine ?? (rule.stage === "GIFT" ? "STACK" : "BEST_OF")}
          onChange={(combine) => onChange({ combine })}
          options={(["BEST_OF", "STACK", "EXCLUSIVE"] as const).map((value) => ({
            value,
            label: t(`builder.combine.${value}`),
          }))}
        />
      </Field>
      <Field at={`${at}.group`} id={`${id}-group`} label={t("builder.rule.group")}>
        <Input
          id={`${id}-group`}
          maxLength={40}
          value={rule.group ?? ""}
          placeholder={t("builder.rule.groupNone")}
          onChange={(event) => onChange({ group: event.target.value || null })}
        />
      </Field>
      <Field
        at={`${at}.base`}
        label={t("builder.rule.base")}
        hint={t(`builder.baseHint.${rule.base ?? "INITIAL"}`)}
      >
        <Segmented
          aria-label={t("builder.rule.base")}
          value={rule.base ?? "INITIAL"}
          onChange={(base) => onChange({ base })}
          options={(["INITIAL", "RUNNING"] as const).map((value) => ({
            value,
            label: t(`builder.base.${value}`),
          }))}
        />
      </Field>
      <Toggle
        label={t("builder.rule.memberToo")}
        on={rule.memberToo ?? true}
        onChange={(memberToo) => onChange({ memberToo })}
      />
      <Toggle
        label={t("builder.rule.flashToo")}
        on={rule.flashToo ?? false}
        onChange={(flashToo) => onChange({ flashToo })}
      />
      <NumberField
        at={`${at}.priority`}
        label={t("builder.rule.priority")}
        hint={t("builder.rule.priorityHint")}
        value={rule.priority ?? 0}
        min={-1000}
        max={1000}
        onChange={(priority) => onChange({ priority: priority ?? 0 })}
      />
    </>
  );
}

/** What must be left, and who bears what is given. */
export function MoneyFields({ at, rule, onChange }: RuleFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const shares = rule.shares ?? [];
  return (
    <>
      <Field
        at={`${at}.marginFloorBps`}
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
            onChange({ marginFloorBps: next === null ? null : Math.round(Number(next) * 100) })
          }
        />
      </Field>
      <Field at={`${at}.shares`} label={t("builder.rule.shares")}>
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
                onChange={(next) => onChange({ shares: withShare(shares, payer, Number(next ?? 0)) })}
              />
            </div>
          ))}
        </div>
      </Field>
    </>
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
