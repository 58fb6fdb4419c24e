import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { PieceReferralInput } from "@/shared/api/generated/graphql";
import { SentCoupon } from "@/shared/parts/sent-coupon";
import { Field } from "@/shared/rules/field";
import styles from "@/shared/rules/form.module.css";
import { AmountField, NumberField } from "@/shared/rules/inputs";

type Program = PieceReferralInput;

interface ReferralProps {
  at: string;
  program: Program;
  currency: string;
  onChange: (program: Program) => void;
}

/** Who gets what for an invitation, for which order, and how it is kept from abuse. */
export function ReferralFields({ at, program, currency, onChange }: ReferralProps) {
  const { t } = useTranslation();
  const id = useId();
  const set = (patch: Partial<Program>) => onChange({ ...program, ...patch });
  const amount = (name: "inviterReward" | "friendReward" | "leastOrder", hint?: string) => (
    <AmountField
      at={`${at}.${name}`}
      label={t(`referral.${name}`)}
      {...(hint ? { hint } : {})}
      value={program[name]}
      currency={currency}
      onChange={(value) => set({ [name]: value ?? { amount: "", currency } })}
    />
  );
  const whole = (name: "waitDays" | "backDays" | "mostRewards" | "periodDays", min: number, max: number) => (
    <NumberField
      at={`${at}.${name}`}
      label={t(`referral.${name}`)}
      hint={t(`referral.${name}Hint`)}
      value={program[name]}
      min={min}
      max={max}
      onChange={(value) => set({ [name]: value ?? min })}
    />
  );
  const coupon = (name: "inviterCouponId" | "friendCouponId") => (
    <Field
      at={`${at}.${name}`}
      id={`${id}-${name}`}
      label={t(`referral.${name}`)}
      hint={t("referral.couponHint")}
    >
      <SentCoupon
        id={`${id}-${name}`}
        value={program[name] ? String(program[name]) : null}
        currency={currency}
        onChange={(chosen) => set({ [name]: chosen ?? null })}
      />
    </Field>
  );
  return (
    <>
      <p className="soft">{t("referral.about")}</p>
      <div className={styles.pair}>
        {amount("inviterReward", t("referral.rewardHint"))}
        {amount("friendReward")}
        {coupon("inviterCouponId")}
        {coupon("friendCouponId")}
        {amount("leastOrder", t("referral.leastOrderHint"))}
        <AmountField
          at={`${at}.budget`}
          label={t("referral.budget")}
          hint={t("referral.budgetHint")}
          value={program.budget}
          currency={currency}
          optional
          onChange={(budget) => set({ budget })}
        />
        {whole("waitDays", 0, 90)}
        {whole("backDays", 0, 365)}
        {whole("mostRewards", 1, 1000)}
        {whole("periodDays", 1, 366)}
      </div>
    </>
  );
}
