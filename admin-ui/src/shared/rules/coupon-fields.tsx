import { Input, Select } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { CouponKind, PieceCouponInput } from "@/shared/api/generated/graphql";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { Field } from "./field";
import styles from "./form.module.css";
import { NumberField } from "./inputs";

const KINDS = ["CLAIM", "PUBLIC", "UNIQUE", "SENT"] as const satisfies readonly CouponKind[];
const CODE = /^[A-Za-z0-9]{4,20}$/;
const MOST_DAYS = 3650;
const MOST_CLAIMS = 1_000_000_000;
const MOST_A_PERSON = 100;

interface CouponProps {
  at: string;
  coupon: PieceCouponInput;
  /** What it means to leave the times of claiming empty. */
  times: string;
  onChange: (coupon: PieceCouponInput) => void;
}

/** How a coupon comes to people; what its kind does not have is not asked. */
export function CouponFields({ at, coupon, times, onChange }: CouponProps) {
  const { t } = useTranslation();
  const id = useId();
  const set = (patch: Partial<PieceCouponInput>) => onChange({ ...coupon, ...patch });
  const code = coupon.code ?? "";
  return (
    <>
      <Field
        at={`${at}.kind`}
        id={`${id}-kind`}
        label={t("coupon.kindLabel")}
        hint={t(`coupon.kindHint.${coupon.kind}`)}
      >
        <Select<CouponKind>
          id={`${id}-kind`}
          value={coupon.kind}
          options={KINDS.map((value) => ({ value, label: t(`coupon.kind.${value}`) }))}
          onChange={(kind) => onChange({ kind, validDays: coupon.validDays ?? null, mostClaimsAPerson: 1 })}
        />
      </Field>
      <div className={styles.pair}>
        {coupon.kind === "PUBLIC" && (
          <Field
            at={`${at}.code`}
            id={`${id}-code`}
            label={t("builder.coupon.code")}
            wrong={CODE.test(code) ? undefined : t("builder.coupon.codeRule")}
          >
            <Input
              id={`${id}-code`}
              value={code}
              maxLength={20}
              autoComplete="off"
              onChange={(event) => set({ code: event.target.value.trim().toUpperCase() || null })}
            />
          </Field>
        )}
        {coupon.kind !== "PUBLIC" && (
          <NumberField
            at={`${at}.validDays`}
            label={t("builder.coupon.validDays")}
            hint={t("builder.coupon.validDaysHint")}
            value={coupon.validDays}
            min={1}
            max={MOST_DAYS}
            optional
            onChange={(validDays) => set({ validDays })}
          />
        )}
        {coupon.kind === "CLAIM" && (
          <>
            <NumberField
              at={`${at}.mostClaims`}
              label={t("builder.coupon.mostClaims")}
              value={coupon.mostClaims ? Number(coupon.mostClaims) : null}
              min={1}
              max={MOST_CLAIMS}
              optional
              onChange={(value) => set({ mostClaims: value === null ? null : String(value) })}
            />
            <NumberField
              at={`${at}.mostClaimsAPerson`}
              label={t("builder.coupon.mostClaimsAPerson")}
              value={coupon.mostClaimsAPerson ?? 1}
              min={1}
              max={MOST_A_PERSON}
              onChange={(value) => set({ mostClaimsAPerson: value ?? 1 })}
            />
            {(["claimFrom", "claimUntil"] as const).map((name) => (
              <Field
                key={name}
                at={`${at}.${name}`}
                id={`${id}-${name}`}
                label={t(`builder.coupon.${name}`)}
                hint={times}
              >
                <Input
                  id={`${id}-${name}`}
                  type="datetime-local"
                  value={coupon[name] ? shopMinute(coupon[name]) : ""}
                  onChange={(event) =>
                    set({ [name]: event.target.value ? instantOf(event.target.value) : null })
                  }
                />
              </Field>
            ))}
          </>
        )}
      </div>
    </>
  );
}
