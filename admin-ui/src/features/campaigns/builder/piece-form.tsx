import { Collapse, Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { CouponEffect } from "@/shared/rules/coupon-effect";
import { CouponFields } from "@/shared/rules/coupon-fields";
import { EffectFields } from "@/shared/rules/effect-fields";
import { Field, useErrorsWithin } from "@/shared/rules/field";
import styles from "@/shared/rules/form.module.css";
import { GoodsField } from "@/shared/rules/goods-field";
import { AmountField } from "@/shared/rules/inputs";
import { LimitsFields } from "@/shared/rules/limits-fields";
import type { Rule } from "@/shared/rules/rule";
import { CombineFields, MoneyFields } from "@/shared/rules/rule-fields";
import { WhenFields } from "@/shared/rules/when-fields";
import { ConflictNotes } from "./conflict-notes";
import type { Piece } from "./draft";
import type { Conflict, Remedy } from "./remedy";

interface PieceFormProps {
  piece: Piece;
  place: number;
  currency: string;
  conflicts: Conflict[];
  nameOf: (key: string) => string;
  onChange: (piece: Piece) => void;
  onMend: (remedy: Remedy) => void;
}

/** Everything that one piece says, the numbers that matter most first. */
export function PieceForm(props: PieceFormProps) {
  const { piece, place, currency, conflicts, nameOf, onChange, onMend } = props;
  const { t } = useTranslation();
  const id = useId();
  const at = `pieces.${place}`;
  const { rule } = piece;
  const set = (patch: Partial<Rule>) => onChange({ ...piece, rule: { ...rule, ...patch } });
  const Effects = piece.coupon ? CouponEffect : EffectFields;
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
            children: <MoneyFields at={`${at}.rule`} rule={rule} onChange={set} />,
          },
        ]}
      />
    </div>
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
