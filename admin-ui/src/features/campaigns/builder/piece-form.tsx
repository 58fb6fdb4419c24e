import { Alert, Collapse, Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { CouponEffect } from "@/shared/rules/coupon-effect";
import { CouponFields } from "@/shared/rules/coupon-fields";
import { EffectFields } from "@/shared/rules/effect-fields";
import { Field, useError, useErrorsWithin } from "@/shared/rules/field";
import styles from "@/shared/rules/form.module.css";
import { GoodsField } from "@/shared/rules/goods-field";
import { AmountField } from "@/shared/rules/inputs";
import { LimitsFields } from "@/shared/rules/limits-fields";
import type { Rule } from "@/shared/rules/rule";
import { CombineFields, MoneyFields } from "@/shared/rules/rule-fields";
import { WhenFields } from "@/shared/rules/when-fields";
import { ConflictNotes } from "./conflict-notes";
import { type Draft, hasRule, type Piece, type RulePiece } from "./draft";
import { FlashFields } from "./flash-fields";
import { GroupFields } from "./group-fields";
import { ReferralFields } from "./referral-fields";
import type { Conflict, Remedy } from "./remedy";
import { TimeFields } from "./time-fields";

interface PieceFormProps {
  piece: Piece;
  place: number;
  draft: Draft;
  conflicts: Conflict[];
  nameOf: (key: string) => string;
  onChange: (piece: Piece) => void;
  onMend: (remedy: Remedy) => void;
}

/** Everything that one piece says, the numbers that matter most first. */
export function PieceForm(props: PieceFormProps) {
  const { piece, place, draft, conflicts, nameOf, onChange, onMend } = props;
  const { t } = useTranslation();
  const id = useId();
  const at = `pieces.${place}`;
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
      <Said at={at} piece={piece} draft={draft} onChange={onChange} />
    </div>
  );
}

interface SaidProps {
  at: string;
  piece: Piece;
  draft: Draft;
  onChange: (piece: Piece) => void;
}

/** What its kind says. */
function Said({ at, piece, draft, onChange }: SaidProps) {
  const kind = useError(`${at}.kind`);
  const { flashSale, groupBuy, referral } = piece;
  return (
    <>
      {kind && <Alert type="error" showIcon role="alert" title={kind} style={{ marginBottom: 12 }} />}
      {hasRule(piece) && <RuleForm at={at} piece={piece} currency={draft.currency} onChange={onChange} />}
      {flashSale && (
        <FlashFields
          at={`${at}.flashSale`}
          sale={flashSale}
          draft={draft}
          onChange={(next) => onChange({ ...piece, flashSale: next })}
        />
      )}
      {groupBuy && (
        <GroupFields
          at={`${at}.groupBuy`}
          offer={groupBuy}
          draft={draft}
          onChange={(next) => onChange({ ...piece, groupBuy: next })}
        />
      )}
      {referral && (
        <ReferralFields
          at={`${at}.referral`}
          program={referral}
          currency={draft.currency}
          onChange={(next) => onChange({ ...piece, referral: next })}
        />
      )}
    </>
  );
}

interface RuleFormProps {
  at: string;
  piece: RulePiece;
  currency: string;
  onChange: (piece: Piece) => void;
}

/** A rule: how people come by it, what it does, on what, when, and how much of it there is. */
function RuleForm({ at, piece, currency, onChange }: RuleFormProps) {
  const { t } = useTranslation();
  const { rule } = piece;
  const set = (patch: Partial<Rule>) => onChange({ ...piece, rule: { ...rule, ...patch } });
  const Effects = piece.coupon ? CouponEffect : EffectFields;
  return (
    <>
      {piece.coupon && (
        <CouponFields
          at={`${at}.coupon`}
          coupon={piece.coupon}
          times={t("builder.rule.withCampaign")}
          onChange={(coupon) => onChange({ ...piece, coupon })}
        />
      )}
      <Effects
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
            children: <CombineFields at={`${at}.rule`} rule={rule} onChange={set} />,
          },
          {
            key: "time",
            label: <Section words={t("builder.section.time")} at={`${at}.rule.startsAt`} />,
            children: <TimeFields at={`${at}.rule`} times={rule} onChange={set} />,
          },
          {
            key: "money",
            label: <Section words={t("builder.section.money")} at={`${at}.rule.shares`} />,
            children: <MoneyFields at={`${at}.rule`} rule={rule} onChange={set} />,
          },
        ]}
      />
    </>
  );
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
