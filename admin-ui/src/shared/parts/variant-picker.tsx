import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { FulfilmentKind, PickVariantsQuery } from "@/shared/api/generated/graphql";
import { count } from "@/shared/format/number";
import { useResting } from "@/shared/forms/resting";
import { translated } from "./translated";

const PickVariants = graphql(`
  query PickVariants($filter: VariantFilter) {
    variants(filter: $filter, first: 20) {
      edges {
        node {
          id
          sku
          names { zhCn en }
          kind
          product { id names { zhCn en } imageUrl }
          stock { free }
          prices { channel { id } list { amount currency } price { amount currency } }
        }
      }
    }
  }
`);

type PickedVariant = PickVariantsQuery["variants"]["edges"][number]["node"];
const PAUSE_MS = 200;

interface VariantPickerProps {
  onPick: (variant: PickedVariant) => void;
  kind?: FulfilmentKind;
  /** Ids that cannot be picked again. */
  taken?: string[];
  /** Leave the choice standing in the box (a field) or clear it for the next one (a list). */
  keep?: boolean;
  label: string;
  id?: string;
  disabled?: boolean;
}

/** Find a variant by product name, its own name or SKU; the server searches. */
export function VariantPicker({ onPick, kind, taken = [], keep, label, id, disabled }: VariantPickerProps) {
  const { t, i18n } = useTranslation();
  const resting = useResting(disabled);
  const [typed, setTyped] = useState("");
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const query = useQuery(asked(PickVariants, { filter: { text: text || null, kind: kind ?? null } }));
  const found = query.data?.variants.edges.map((edge) => edge.node) ?? [];

  return (
    <Select
      {...(id ? { id } : {})}
      disabled={resting}
      aria-label={label}
      placeholder={label}
      style={{ width: "100%" }}
      labelInValue
      value={keep ? chosen : null}
      loading={query.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={query.isFetching ? t("state.loading") : t("list.noMatch")}
      onChange={(option: { value: string; label: string }) => {
        const variant = found.find((candidate) => candidate.id === option.value);
        if (!variant) return;
        setChosen(option);
        setTyped("");
        onPick(variant);
      }}
      options={found.map((variant) => ({
        value: variant.id,
        label: `${translated(variant.product.names, i18n.language)} · ${translated(variant.names, i18n.language)}`,
        sku: variant.sku,
        free: variant.stock.free,
        disabled: taken.includes(variant.id),
      }))}
      optionRender={(option) => (
        <span style={{ display: "flex", gap: 12, justifyContent: "space-between" }}>
          <span>{option.label}</span>
          <span className="faint numeral">
            {option.data.sku} · {t("vault.freeOf", { free: count(option.data.free, i18n.language) })}
          </span>
        </span>
      )}
    />
  );
}
