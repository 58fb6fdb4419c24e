import { Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { CouponEffect } from "@/shared/rules/coupon-effect";
import { Field } from "@/shared/rules/field";
import styles from "@/shared/rules/form.module.css";
import { GoodsField } from "@/shared/rules/goods-field";
import { AmountField } from "@/shared/rules/inputs";
import { WhenFields } from "@/shared/rules/when-fields";
import type { CouponValues } from "./values";

interface WhatProps {
  values: CouponValues;
  onChange: (patch: Partial<CouponValues>) => void;
}

/** What customers read of a coupon, what it takes off, of what, when, and until when. */
export function WhatFields({ values, onChange }: WhatProps) {
  const { t } = useTranslation();
  const id = useId();
  const { names, rule, currency } = values;
  const set = (patch: Partial<CouponValues["rule"]>) => onChange({ rule: { ...rule, ...patch } });
  return (
    <>
      <div className={styles.pair}>
        {(["zhCn", "en"] as const).map((language) => (
          <Field
            key={language}
            at={`names.${language}`}
            id={`${id}-${language}`}
            label={t(`builder.name.${language}`)}
            hint={t("coupon.nameHint")}
          >
            <Input
              id={`${id}-${language}`}
              value={names[language]}
              maxLength={60}
              lang={language === "zhCn" ? "zh-CN" : "en"}
              onChange={(event) => onChange({ names: { ...names, [language]: event.target.value } })}
            />
          </Field>
        ))}
      </div>
      <CouponEffect
        at="rule.effect"
        effect={rule.effect}
        currency={currency}
        onChange={(effect) => set({ effect })}
      />
      {!rule.effect.setPrice && (
        <GoodsField
          at="rule.goods"
          label={t("builder.goods.title")}
          goods={rule.goods}
          onChange={(goods) => set({ goods })}
        />
      )}
      <WhenFields at="rule.when" when={rule.when} currency={currency} onChange={(when) => set({ when })} />
      <div className={styles.pair}>
        {!(rule.effect.amount && !rule.effect.amount.eachPiece) && (
          <AmountField
            at="rule.mostPerOrder"
            label={t("builder.rule.mostPerOrder")}
            hint={t("coupon.mostOffHint")}
            value={rule.mostPerOrder}
            currency={currency}
            optional
            onChange={(mostPerOrder) => set({ mostPerOrder })}
          />
        )}
        {(["startsAt", "endsAt"] as const).map((name) => (
          <Field
            key={name}
            at={`rule.${name}`}
            id={`${id}-${name}`}
            label={t(name === "startsAt" ? "coupon.from" : "coupon.until")}
            {...(name === "startsAt" ? { hint: t("coupon.fromHint") } : {})}
          >
            <Input
              id={`${id}-${name}`}
              type="datetime-local"
              value={rule[name] ? shopMinute(rule[name]) : ""}
              onChange={(event) => set({ [name]: event.target.value ? instantOf(event.target.value) : null })}
            />
          </Field>
        ))}
      </div>
    </>
  );
}
