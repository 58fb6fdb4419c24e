import { DeleteOutlined } from "@ant-design/icons";
import { Button, Collapse, Select, Switch } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { PieceFlashSaleInput, WaitingRoomMode } from "@/shared/api/generated/graphql";
import { translated } from "@/shared/parts/translated";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { Field, useError } from "@/shared/rules/field";
import styles from "@/shared/rules/form.module.css";
import { NumberField, Toggle } from "@/shared/rules/inputs";
import { useNamed } from "@/shared/rules/named";
import { Labelled } from "@/shared/rules/steps-fields";
import type { Draft } from "./draft";
import { PriceFields } from "./price-fields";
import { TimeFields } from "./time-fields";

type Sale = PieceFlashSaleInput;
type Item = Sale["items"][number];

interface FlashProps {
  at: string;
  sale: Sale;
  draft: Draft;
  onChange: (sale: Sale) => void;
}

const MOST_ITEMS = 50;

/** What is sold at a flash price, how much of it, when, and how buyers come in. */
export function FlashFields({ at, sale, draft, onChange }: FlashProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const names = useNamed(sale.items.map((item) => String(item.variantId)));
  const wrong = useError(`${at}.items`);
  const set = (patch: Partial<Sale>) => onChange({ ...sale, ...patch });
  const item = (place: number, patch: Partial<Item>) =>
    set({ items: sale.items.map((one, other) => (other === place ? { ...one, ...patch } : one)) });
  return (
    <>
      {sale.items.map((one, place) => {
        const name = names.get(String(one.variantId)) ?? "…";
        return (
          <Labelled key={one.variantId} at={`${at}.items.${place}.variantId`} label={name}>
            <div className={styles.pair}>
              <NumberField
                at={`${at}.items.${place}.quota`}
                label={t("flash.quota")}
                value={one.quota}
                min={1}
                max={1_000_000}
                onChange={(quota) => item(place, { quota: quota ?? 1 })}
              />
              <NumberField
                at={`${at}.items.${place}.perPerson`}
                label={t("flash.perPerson")}
                value={one.perPerson}
                min={1}
                max={1000}
                onChange={(perPerson) => item(place, { perPerson: perPerson ?? 1 })}
              />
              <PriceFields
                at={`${at}.items.${place}`}
                variantId={String(one.variantId)}
                draft={draft}
                prices={one.prices}
                onChange={(prices) => item(place, { prices })}
              />
            </div>
            <Prices at={`${at}.items.${place}.prices`} given={one.prices.length > 0} />
            <Button
              size="small"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t("flash.remove", { name })}
              onClick={() => set({ items: sale.items.filter((_, other) => other !== place) })}
            >
              {t("act.remove")}
            </Button>
          </Labelled>
        );
      })}
      <Field
        at={`${at}.items`}
        label={t("flash.goods")}
        wrong={sale.items.length || wrong ? undefined : t("flash.goodsNeeded")}
      >
        <VariantPicker
          label={t("flash.addGood")}
          taken={sale.items.map((one) => String(one.variantId))}
          disabled={sale.items.length >= MOST_ITEMS}
          onPick={(variant) => {
            names.remember(
              variant.id,
              `${translated(variant.product.names, i18n.language)} · ${translated(variant.names, i18n.language)}`,
            );
            set({ items: [...sale.items, { variantId: variant.id, quota: 100, perPerson: 1, prices: [] }] });
          }}
        />
      </Field>
      <TimeFields at={at} times={sale} onChange={set} />
      <Toggle
        label={t("builder.limit.returned")}
        on={sale.returnedAfterRefund ?? false}
        onChange={(returnedAfterRefund) => set({ returnedAfterRefund })}
      />
      <Collapse
        size="small"
        items={[
          {
            key: "entrance",
            label: t("flash.entrance"),
            children: (
              <div className={styles.pair}>
                <NumberField
                  at={`${at}.holdSeconds`}
                  label={t("builder.offer.hold")}
                  hint={t("flash.holdHint")}
                  value={sale.holdSeconds}
                  min={60}
                  max={1800}
                  onChange={(holdSeconds) => set({ holdSeconds: holdSeconds ?? 300 })}
                />
                <NumberField
                  at={`${at}.openCap`}
                  label={t("flash.openCap")}
                  hint={t("flash.openCapHint")}
                  value={sale.openCap}
                  min={1}
                  max={1000}
                  onChange={(openCap) => set({ openCap: openCap ?? 1 })}
                />
                <Field
                  at={`${at}.waitingRoom`}
                  id={`${id}-room`}
                  label={t("flash.room")}
                  hint={t("flash.roomHint")}
                >
                  <Select<WaitingRoomMode>
                    id={`${id}-room`}
                    value={sale.waitingRoom ?? "BY_LOAD"}
                    options={(["BY_LOAD", "ALWAYS", "NEVER"] as const).map((value) => ({
                      value,
                      label: t(`flash.rooms.${value}`),
                    }))}
                    onChange={(waitingRoom) => set({ waitingRoom })}
                  />
                </Field>
                <Field
                  at={`${at}.challenge`}
                  id={`${id}-work`}
                  label={t("flash.challenge")}
                  hint={t("flash.challengeHint")}
                >
                  <Switch
                    id={`${id}-work`}
                    checked={sale.challenge ?? true}
                    onChange={(challenge) => set({ challenge })}
                  />
                </Field>
                {sale.waitingRoom !== "NEVER" && (
                  <>
                    <NumberField
                      at={`${at}.roomFrom`}
                      label={t("flash.roomFrom")}
                      value={sale.roomFrom}
                      min={1}
                      max={1_000_000}
                      onChange={(roomFrom) => set({ roomFrom: roomFrom ?? 500 })}
                    />
                    <NumberField
                      at={`${at}.letIn`}
                      label={t("flash.letIn")}
                      value={sale.letIn}
                      min={1}
                      max={1_000_000}
                      onChange={(letIn) => set({ letIn: letIn ?? 200 })}
                    />
                  </>
                )}
              </div>
            ),
          },
        ]}
      />
    </>
  );
}

/** What is said against all prices of one of the goods. */
function Prices({ at, given }: { at: string; given: boolean }) {
  const { t } = useTranslation();
  const said = useError(at);
  if (given) return null;
  return (
    <p className={styles.error} role="alert">
      {said ?? t("builder.offer.priceNeeded")}
    </p>
  );
}
