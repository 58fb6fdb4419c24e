import { AutoComplete, Button, InputNumber, Segmented, Select } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { wordsIn } from "@/shared/i18n/i18n";
import { PictureField } from "@/shared/media/picture-field";
import { translated } from "@/shared/parts/translated";
import { Field } from "@/shared/rules/field";
import styles from "@/shared/rules/form.module.css";
import { type Block, blockOf, groupsOf, type Inside, keyOf, kindOf, PIECE, saleOf, titleOf } from "./blocks";
import { BothFields } from "./both-fields";
import type { Offers } from "./offers";
import { Products } from "./products";

const NOTHING = { zhCn: "", en: "" };
const LONGEST = { title: 60, lead: 200, label: 20, body: 5000 } as const;
const MOST_GOODS = 24;
const MOST_NAMED = 12;

interface FormProps {
  block: Block;
  place: number;
  /** The other blocks: a button may lead to one of them. */
  others: readonly Block[];
  offers: Offers;
  onChange: (block: Block) => void;
}

/** Everything that one block says. */
export function BlockForm({ block, place, others, offers, onChange }: FormProps) {
  const { t } = useTranslation();
  const kind = kindOf(block);
  const at = `page.blocks.${place}.${kind}`;
  const value = block[kind] as { title?: { zhCn: string; en: string } | null };
  return (
    <div className={styles.form}>
      <BothFields
        at={`${at}.title`}
        label={t("builder.page.title")}
        value={value.title ?? NOTHING}
        longest={LONGEST.title}
        optional={kind !== "hero"}
        onChange={(title) => onChange({ [kind]: { ...value, title } } as unknown as Block)}
      />
      {block.hero && (
        <HeroFields at={at} hero={block.hero} others={others} offers={offers} onChange={onChange} />
      )}
      {(kind === "text" || kind === "rules") && (
        <BothFields
          at={`${at}.body`}
          label={t("builder.page.body")}
          hint={t("builder.page.markup")}
          value={(block.text ?? block.rules)?.body ?? NOTHING}
          longest={LONGEST.body}
          rows={8}
          onChange={(body) => onChange({ [kind]: { ...value, body } } as unknown as Block)}
        />
      )}
      {block.goods && <GoodsFields at={at} goods={block.goods} offers={offers} onChange={onChange} />}
      {block.coupons && (
        <Chosen
          at={`${at}.pieces`}
          label={t("builder.page.coupons")}
          hint={t("builder.page.couponsHint")}
          value={block.coupons.pieces ?? []}
          options={offers.couponPieces}
          most={MOST_NAMED}
          onChange={(pieces) => block.coupons && onChange(blockOf("coupons", { ...block.coupons, pieces }))}
        />
      )}
      {block.flashSale && <SaleField at={at} sale={block.flashSale} offers={offers} onChange={onChange} />}
      {block.groupBuys && (
        <Chosen
          at={`${at}.offerIds`}
          label={t("builder.page.groups")}
          value={[
            ...(block.groupBuys.pieces ?? []).map((key) => `${PIECE}${key}`),
            ...((block.groupBuys.offerIds ?? []) as string[]),
          ]}
          options={offers.groups}
          most={MOST_NAMED}
          onChange={(choices) =>
            block.groupBuys && onChange(blockOf("groupBuys", { ...block.groupBuys, ...groupsOf(choices) }))
          }
        />
      )}
    </div>
  );
}

interface HeroProps {
  at: string;
  hero: Inside<"hero">;
  others: readonly Block[];
  offers: Offers;
  onChange: (block: Block) => void;
}

function HeroFields({ at, hero, others, offers, onChange }: HeroProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const set = (patch: Partial<Inside<"hero">>) => onChange(blockOf("hero", { ...hero, ...patch }));
  const { button } = hero;
  const said = (word: "button") => ({
    zhCn: wordsIn("zh-CN")(`builder.page.fresh.hero.${word}`),
    en: wordsIn("en")(`builder.page.fresh.hero.${word}`),
  });
  const here = others.map((other) => {
    const title = titleOf(other);
    const kind = t(`builder.page.kind.${kindOf(other)}.name`);
    return {
      value: `#${keyOf(other)}`,
      label: (title && translated(title, i18n.language)) || kind,
    };
  });
  return (
    <>
      <BothFields
        at={`${at}.text`}
        label={t("builder.page.lead")}
        value={hero.text ?? NOTHING}
        longest={LONGEST.lead}
        rows={2}
        optional
        onChange={(text) => set({ text })}
      />
      <Field at={`${at}.pictureId`} label={t("builder.page.picture")} hint={t("builder.page.pictureHint")}>
        <PictureField
          value={(hero.pictureId ?? null) as string | null}
          onChange={(pictureId) => set({ pictureId })}
        />
      </Field>
      {button ? (
        <fieldset className={styles.group}>
          <legend>{t("builder.page.button")}</legend>
          <BothFields
            at={`${at}.button.label`}
            label={t("builder.page.label")}
            value={button.label}
            longest={LONGEST.label}
            onChange={(label) => set({ button: { ...button, label } })}
          />
          <Field
            at={`${at}.button.address`}
            id={id}
            label={t("builder.page.address")}
            hint={t("builder.page.addressHint")}
            wrong={button.address ? undefined : t("field.required")}
          >
            <AutoComplete
              id={id}
              value={button.address}
              onChange={(address: string) => set({ button: { ...button, address } })}
              options={[
                { label: t("builder.page.to.here"), options: here },
                { label: t("builder.page.to.shop"), options: offers.addresses },
              ]}
            />
          </Field>
          <Button type="text" onClick={() => set({ button: null })}>
            {t("builder.page.noButton")}
          </Button>
        </fieldset>
      ) : (
        <Button
          onClick={() =>
            set({
              button: {
                label: said("button"),
                address: here[0]?.value ?? "/",
              },
            })
          }
        >
          {t("builder.page.addButton")}
        </Button>
      )}
    </>
  );
}

interface GoodsProps {
  at: string;
  goods: Inside<"goods">;
  offers: Offers;
  onChange: (block: Block) => void;
}

function GoodsFields({ at, goods, offers, onChange }: GoodsProps) {
  const { t } = useTranslation();
  const shelf = useId();
  const most = useId();
  const set = (patch: Partial<Inside<"goods">>) => onChange(blockOf("goods", { ...goods, ...patch }));
  const mode = goods.categoryId ? "category" : "picked";
  return (
    <Field at={at} label={t("builder.page.goods.title")}>
      <Segmented
        size="small"
        aria-label={t("builder.page.goods.title")}
        value={mode}
        onChange={(next) =>
          next === "category"
            ? set({ categoryId: offers.categoryId ?? null, productIds: [] })
            : set({ categoryId: null })
        }
        options={(["picked", "category"] as const).map((value) => ({
          value,
          label: t(`builder.page.goods.${value}`),
        }))}
      />
      <div style={{ marginTop: 12 }}>
        {mode === "picked" ? (
          <Products
            at={`${at}.productIds`}
            ids={(goods.productIds ?? []) as string[]}
            most={MOST_GOODS}
            onChange={(productIds) => set({ productIds })}
          />
        ) : (
          <div className={styles.pair}>
            <Field at={`${at}.categoryId`} id={shelf} label={t("builder.page.goods.category")}>
              <Select
                id={shelf}
                value={(goods.categoryId ?? null) as string | null}
                options={offers.categories}
                onChange={(categoryId: string | null) => set({ categoryId })}
              />
            </Field>
            <Field at={`${at}.most`} id={most} label={t("builder.page.goods.most")}>
              <InputNumber
                id={most}
                style={{ width: "100%" }}
                min={1}
                max={MOST_GOODS}
                precision={0}
                value={goods.most ?? 8}
                onChange={(next) => set({ most: Number(next ?? 1) })}
              />
            </Field>
          </div>
        )}
      </div>
    </Field>
  );
}

interface SaleProps {
  at: string;
  sale: Inside<"flashSale">;
  offers: Offers;
  onChange: (block: Block) => void;
}

function SaleField({ at, sale, offers, onChange }: SaleProps) {
  const { t } = useTranslation();
  const id = useId();
  const chosen = sale.piece ? `${PIECE}${sale.piece}` : ((sale.saleId ?? null) as string | null);
  const known = offers.sales.some(({ value }) => value === chosen);
  const past = chosen && !known ? [{ value: chosen, label: t("builder.page.saleOver") }] : [];
  return (
    <Field at={`${at}.saleId`} id={id} label={t("builder.page.sale")}>
      <Select
        id={id}
        value={chosen}
        options={[...offers.sales, ...past]}
        onChange={(choice: string | null) =>
          choice && onChange(blockOf("flashSale", { ...sale, ...saleOf(choice) }))
        }
      />
    </Field>
  );
}

interface ChosenProps {
  at: string;
  label: string;
  hint?: string;
  value: readonly string[];
  options: { value: string; label: string }[];
  most: number;
  onChange: (value: string[]) => void;
}

function Chosen({ at, label, hint, value, options, most, onChange }: ChosenProps) {
  const id = useId();
  return (
    <Field at={at} id={id} label={label} {...(hint ? { hint } : {})}>
      <Select
        id={id}
        mode="multiple"
        maxCount={most}
        value={[...value]}
        options={options}
        optionFilterProp="label"
        onChange={(next: string[]) => onChange(next)}
      />
    </Field>
  );
}
