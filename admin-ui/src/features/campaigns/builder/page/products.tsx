import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { useSettled } from "@/shared/forms/settled";
import { translated } from "@/shared/parts/translated";
import { Field } from "@/shared/rules/field";
import { PageProduct, PickProducts } from "./documents";
import styles from "./page.module.css";

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
  const swap = (one: number, other: number) => {
    const next = [...ids];
    const [moved] = next.splice(one, 1);
    if (moved !== undefined) next.splice(other, 0, moved);
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
            onUp={() => swap(place, place - 1)}
            onDown={() => swap(place, place + 1)}
            onRemove={() => onChange(ids.filter((other) => other !== id))}
          />
        ))}
      </ol>
      <Select
        aria-label={t("builder.page.goods.add")}
        placeholder={t("builder.page.goods.add")}
        style={{ width: "100%" }}
        value={null}
        disabled={ids.length >= most}
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
  onUp: () => void;
  onDown: () => void;
  onRemove: () => void;
}

function Picked({ id, first, last, onUp, onDown, onRemove }: PickedProps) {
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
      <Button
        type="text"
        size="small"
        icon={<ArrowUpOutlined aria-hidden="true" />}
        aria-label={t("builder.page.up", { name })}
        disabled={first}
        onClick={onUp}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowDownOutlined aria-hidden="true" />}
        aria-label={t("builder.page.down", { name })}
        disabled={last}
        onClick={onDown}
      />
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined aria-hidden="true" />}
        aria-label={t("builder.remove", { name })}
        onClick={onRemove}
      />
    </li>
  );
}
