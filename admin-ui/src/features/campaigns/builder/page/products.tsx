import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { useResting } from "@/shared/forms/resting";
import { useSettled } from "@/shared/forms/settled";
import { translated } from "@/shared/parts/translated";
import { Field } from "@/shared/rules/field";
import { PageProduct, PickProducts } from "./documents";
import styles from "./page.module.css";
import { PlaceActs } from "./place-acts";

interface ProductsProps {
  at: string;
  ids: string[];
  most: number;
  onChange: (ids: string[]) => void;
}

/** Products and bundles in the order in which customers see them. */
export function Products({ at, ids, most, onChange }: ProductsProps) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState("");
  const text = useSettled(typed.trim());
  const found = useQuery(asked(PickProducts, { filter: { text: text || null, state: "PUBLISHED" } }));
  const resting = useResting(ids.length >= most);
  const nudge = (id: string, by: -1 | 1) => {
    const next = ids.filter((other) => other !== id);
    next.splice(ids.indexOf(id) + by, 0, id);
    onChange(next);
  };
  return (
    <Field
      at={at}
      label={t("builder.page.goods.products")}
      wrong={ids.length === 0 ? t("builder.page.goods.noneYet") : undefined}
    >
      <ol className={styles.products}>
        {ids.map((id, place) => (
          <Picked
            key={id}
            id={id}
            first={place === 0}
            last={place === ids.length - 1}
            onNudge={(by) => nudge(id, by)}
            onRemove={() => onChange(ids.filter((other) => other !== id))}
          />
        ))}
      </ol>
      <Select
        aria-label={t("builder.page.goods.add")}
        placeholder={t("builder.page.goods.add")}
        style={{ width: "100%" }}
        value={null}
        disabled={resting}
        loading={found.isFetching}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        notFoundContent={found.isFetching ? t("state.loading") : t("list.noMatch")}
        onChange={(id: string | null) => id && onChange([...ids, id])}
        options={(found.data?.products.edges ?? []).map(({ node }) => ({
          value: node.id,
          label: translated(node.names, i18n.language),
          disabled: ids.includes(node.id),
        }))}
      />
    </Field>
  );
}

interface PickedProps {
  id: string;
  first: boolean;
  last: boolean;
  onNudge: (by: -1 | 1) => void;
  onRemove: () => void;
}

function Picked({ id, first, last, onNudge, onRemove }: PickedProps) {
  const { t, i18n } = useTranslation();
  const product = useQuery(asked(PageProduct, { id })).data?.product;
  const name = product ? translated(product.names, i18n.language) : "…";
  return (
    <li className={styles.product}>
      {product && <img src={product.imageUrl} alt="" width={32} height={32} />}
      <span>
        {name}
        {product && product.state !== "PUBLISHED" && (
          <small className="faint"> {t("builder.page.goods.notOnSale")}</small>
        )}
      </span>
      <PlaceActs name={name} first={first} last={last} onNudge={onNudge} onRemove={onRemove} />
    </li>
  );
}
