import { useTranslation } from "react-i18next";
import type { PieceGroupBuyInput } from "@/shared/api/generated/graphql";
import { translated } from "@/shared/parts/translated";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { Field, useError } from "@/shared/rules/field";
import styles from "@/shared/rules/form.module.css";
import { NumberField, Toggle } from "@/shared/rules/inputs";
import { useNamed } from "@/shared/rules/named";
import type { Draft } from "./draft";
import { PriceFields } from "./price-fields";
import { TimeFields } from "./time-fields";

type Offer = PieceGroupBuyInput;

interface GroupProps {
  at: string;
  offer: Offer;
  draft: Draft;
  onChange: (offer: Offer) => void;
}

/** What people buy together, at which price, and how groups come about. */
export function GroupFields({ at, offer, draft, onChange }: GroupProps) {
  const { t, i18n } = useTranslation();
  const variantId = String(offer.variantId);
  const names = useNamed(variantId ? [variantId] : []);
  const set = (patch: Partial<Offer>) => onChange({ ...offer, ...patch });
  const unknown = useError(at);
  const prices = useError(`${at}.prices`);
  return (
    <>
      <Field
        at={`${at}.variantId`}
        label={t("groupBuy.variantId")}
        {...(variantId ? { hint: names.get(variantId) ?? "…" } : {})}
        wrong={variantId ? unknown : t("flash.goodsNeeded")}
      >
        <VariantPicker
          label={t("groupBuy.variantId")}
          onPick={(variant) => {
            names.remember(
              variant.id,
              `${translated(variant.product.names, i18n.language)} · ${translated(variant.names, i18n.language)}`,
            );
            set({ variantId: variant.id, prices: [] });
          }}
        />
      </Field>
      {variantId && (
        <>
          <div className={styles.pair}>
            <PriceFields
              at={at}
              variantId={variantId}
              draft={draft}
              prices={offer.prices}
              onChange={(next) => set({ prices: next })}
            />
          </div>
          {offer.prices.length === 0 && (
            <p className={styles.error} role="alert">
              {prices ?? t("builder.offer.priceNeeded")}
            </p>
          )}
        </>
      )}
      <div className={styles.pair}>
        <NumberField
          at={`${at}.size`}
          label={t("groupBuy.size")}
          value={offer.size}
          min={2}
          max={50}
          onChange={(size) => set({ size: size ?? 2 })}
        />
        <NumberField
          at={`${at}.hours`}
          label={t("groupBuy.hours")}
          value={offer.hours}
          min={1}
          max={168}
          onChange={(hours) => set({ hours: hours ?? 24 })}
        />
        <NumberField
          at={`${at}.mostGroups`}
          label={t("groupBuy.mostGroups")}
          hint={t("groupBuy.mostGroupsHint")}
          value={offer.mostGroups}
          min={1}
          max={1_000_000}
          optional
          onChange={(mostGroups) => set({ mostGroups })}
        />
        <NumberField
          at={`${at}.mostAPerson`}
          label={t("groupBuy.mostAPerson")}
          hint={t("groupBuy.mostAPersonHint")}
          value={offer.mostAPerson}
          min={1}
          max={100}
          onChange={(mostAPerson) => set({ mostAPerson: mostAPerson ?? 1 })}
        />
        <NumberField
          at={`${at}.mostOpen`}
          label={t("groupBuy.mostOpen")}
          hint={t("groupBuy.mostOpenHint")}
          value={offer.mostOpen}
          min={1}
          max={100}
          onChange={(mostOpen) => set({ mostOpen: mostOpen ?? 1 })}
        />
      </div>
      <TimeFields at={at} times={offer} onChange={set} />
      <Toggle
        label={t("builder.limit.returned")}
        on={offer.returnedAfterRefund ?? false}
        onChange={(returnedAfterRefund) => set({ returnedAfterRefund })}
      />
    </>
  );
}
