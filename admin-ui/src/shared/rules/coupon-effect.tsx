import { Select } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { EffectFields } from "./effect-fields";
import { Field } from "./field";
import { freshEffect } from "./fresh-effect";
import { type Effect, type EffectKind, kindOf } from "./rule";

/** What a coupon may do, the usual first. */
const KINDS = [
  "amount",
  "percentage",
  "ladder",
  "every",
  "piecesPercentage",
  "nthPiece",
  "buyGet",
  "setPrice",
  "fixedPrice",
  "gift",
  "feeWaived",
] as const satisfies readonly EffectKind[];

interface CouponEffectProps {
  at: string;
  effect: Effect;
  currency: string;
  onChange: (effect: Effect) => void;
}

/** What a coupon does: which kind of discount, and its numbers. */
export function CouponEffect({ at, effect, currency, onChange }: CouponEffectProps) {
  const { t } = useTranslation();
  const id = useId();
  const kind = kindOf(effect);
  return (
    <>
      <Field at={at} id={`${id}-kind`} label={t("coupon.effect")}>
        <Select<EffectKind>
          id={`${id}-kind`}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`builder.kind.${value}.name`) }))}
          onChange={(next) => next !== kind && onChange(freshEffect(next, currency))}
        />
      </Field>
      <EffectFields at={at} effect={effect} currency={currency} onChange={onChange} />
    </>
  );
}
