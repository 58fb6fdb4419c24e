import { useTranslation } from "react-i18next";
import type { PromotionLimitsInput } from "@/shared/api/generated/graphql";
import styles from "./form.module.css";
import { AmountField, NumberField, Toggle } from "./inputs";

interface LimitsProps {
  at: string;
  limits: PromotionLimitsInput;
  currency: string;
  onChange: (limits: PromotionLimitsInput) => void;
}

const MOST = 1_000_000_000;

/** How often and for how much a piece may be used; what is left empty is without limit. */
export function LimitsFields({ at, limits, currency, onChange }: LimitsProps) {
  const { t } = useTranslation();
  const set = (patch: Partial<PromotionLimitsInput>) => onChange({ ...limits, ...patch });
  const uses = (name: "uses" | "usesAnHour" | "usesAPerson") => (
    <NumberField
      at={`${at}.${name}`}
      label={t(`builder.limit.${name}`)}
      value={limits[name] ? Number(limits[name]) : null}
      min={1}
      max={MOST}
      optional
      onChange={(value) => set({ [name]: value === null ? null : String(value) })}
    />
  );
  const money = (name: "money" | "moneyAnHour") => (
    <AmountField
      at={`${at}.${name}`}
      label={t(`builder.limit.${name}`)}
      value={limits[name]}
      currency={currency}
      optional
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <>
      <div className={styles.pair}>
        {uses("uses")}
        {money("money")}
        {uses("usesAnHour")}
        {money("moneyAnHour")}
        {uses("usesAPerson")}
        <NumberField
          at={`${at}.personDays`}
          label={t("builder.limit.personDays")}
          hint={t("builder.limit.personDaysHint")}
          value={limits.personDays}
          min={1}
          max={3660}
          optional
          onChange={(personDays) => set({ personDays })}
        />
      </div>
      <Toggle
        label={t("builder.limit.returned")}
        on={limits.returnedAfterRefund ?? false}
        onChange={(returnedAfterRefund) => set({ returnedAfterRefund })}
      />
    </>
  );
}
