import { useQuery } from "@tanstack/react-query";
import { Form, Segmented, Select, Tag } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { PromotionGoodsInput } from "@/shared/api/generated/graphql";
import { useBrands } from "@/shared/parts/brands";
import { translated } from "@/shared/parts/translated";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { Field } from "./field";
import styles from "./form.module.css";
import { useNamed } from "./named";
import { NONE_YET } from "./none-yet";

type Goods = PromotionGoodsInput;

const Shelves = graphql(`
  query BuilderCategories {
    categories { id names { zhCn en } }
  }
`);

interface GoodsFieldProps {
  at: string;
  label: string;
  goods: Goods | null | undefined;
  onChange: (goods: Goods | null) => void;
}

/** Which goods: everything, whole categories or brands, or some that are named; less what is excepted. */
export function GoodsField({ at, label, goods, onChange }: GoodsFieldProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const categories = goods?.categoryIds ?? [];
  const brands = goods?.brands ?? [];
  const known = useBrands();
  const variants = goods?.variantIds ?? [];
  const products = goods?.productIds ?? [];
  const excepted = goods?.exceptVariantIds ?? [];
  const said = chosenBy(goods);
  const shelves = useQuery(asked(Shelves, {}));
  const change = (patch: Partial<Goods>) => onChange({ ...goods, ...patch });
  const mode = (next: string) => {
    const none = { categoryIds: [], brands: [], variantIds: [], productIds: [] };
    if (next === "all") change(none);
    if (next === "categories") {
      const first = shelves.data?.categories[0]?.id;
      change({ ...none, categoryIds: first ? [first] : [] });
    }
    if (next === "brands") {
      const first = known.options[0]?.value;
      change({ ...none, brands: first ? [first] : [] });
    }
    if (next === "some")
      change({ ...none, productIds: products, variantIds: variants.length ? variants : [NONE_YET] });
  };
  const named = variants.filter((one) => one !== NONE_YET);
  return (
    <Field at={at} label={label}>
      <Segmented
        size="small"
        className={styles.choices ?? ""}
        aria-label={label}
        value={said}
        onChange={mode}
        options={(["all", "categories", "brands", "some"] as const).map((value) => ({
          value,
          label: t(`builder.goods.${value}`),
          disabled: value === "brands" && said !== "brands" && known.options.length === 0,
        }))}
      />
      {said === "categories" && (
        <Select
          mode="multiple"
          aria-label={t("builder.goods.categories")}
          style={{ width: "100%", marginTop: 8 }}
          value={categories as string[]}
          loading={shelves.isPending}
          options={(shelves.data?.categories ?? []).map((shelf) => ({
            value: shelf.id,
            label: translated(shelf.names, i18n.language),
          }))}
          onChange={(categoryIds: string[]) => change({ categoryIds })}
        />
      )}
      {said === "brands" && (
        <Select
          mode="multiple"
          aria-label={t("builder.goods.brands")}
          style={{ width: "100%", marginTop: 8 }}
          value={brands as string[]}
          loading={known.pending}
          options={known.options}
          onChange={(some: string[]) => change({ brands: some })}
        />
      )}
      {said === "some" && (
        <Named
          label={t("builder.goods.add")}
          ids={named as string[]}
          onChange={(variantIds) => change({ variantIds: variantIds.length ? variantIds : [NONE_YET] })}
        />
      )}
      {products.length > 0 && (
        <p className="faint">{t("builder.goods.products", { count: products.length })}</p>
      )}
      {(said !== "some" || excepted.length > 0) && (
        <Form.Item label={t("builder.goods.except")} htmlFor={id} style={{ margin: "12px 0 0" }}>
          <Named
            id={id}
            label={t("builder.goods.addExcept")}
            ids={excepted as string[]}
            onChange={(exceptVariantIds) => change({ exceptVariantIds })}
          />
        </Form.Item>
      )}
    </Field>
  );
}

/** By what goods are chosen. */
function chosenBy(goods: Goods | null | undefined): "all" | "categories" | "brands" | "some" {
  if (goods?.variantIds?.length || goods?.productIds?.length) return "some";
  if (goods?.categoryIds?.length) return "categories";
  return goods?.brands?.length ? "brands" : "all";
}

interface NamedProps {
  label: string;
  id?: string;
  ids: string[];
  onChange: (ids: string[]) => void;
}

/** Variants by their names, and a box that finds more of them. */
export function Named({ label, id, ids, onChange }: NamedProps) {
  const { t, i18n } = useTranslation();
  const names = useNamed(ids);
  return (
    <div style={{ marginTop: 8 }}>
      {ids.length > 0 && (
        <div className="row" style={{ marginBottom: 8 }}>
          {ids.map((one) => (
            <Tag
              key={one}
              closable={{ "aria-label": t("builder.goods.remove", { name: names.get(one) ?? one }) }}
              onClose={(event) => {
                event.preventDefault();
                onChange(ids.filter((other) => other !== one));
              }}
            >
              {names.get(one) ?? "…"}
            </Tag>
          ))}
        </div>
      )}
      <VariantPicker
        {...(id ? { id } : {})}
        label={label}
        taken={ids}
        onPick={(variant) => {
          names.remember(
            variant.id,
            `${translated(variant.product.names, i18n.language)} · ${translated(variant.names, i18n.language)}`,
          );
          onChange([...ids, variant.id]);
        }}
      />
    </div>
  );
}
