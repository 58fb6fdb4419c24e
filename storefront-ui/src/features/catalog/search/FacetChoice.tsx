import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatMoney } from "@/shared/money/money";
import { band, listed, narrowings, type SearchChoices, toggled } from "./choices";
import classes from "./FacetChoice.module.css";
import type { Facets } from "./results";

type OfGoods = Facets["kinds"][number] & { kind: Exclude<Facets["kinds"][number]["kind"], "CHOICE"> };

/** What is still to be chosen is a piece of an order, never goods to be found. */
const isOfGoods = (one: Facets["kinds"][number]): one is OfGoods => one.kind !== "CHOICE";

type FacetChoiceProps = {
  facets: Facets;
  choices: SearchChoices;
  onChoose: (change: Partial<SearchChoices>) => void;
};

/** How finds may be narrowed; each choice says how many it would show. */
export function FacetChoice({ facets, choices, onChoose }: FacetChoiceProps) {
  const { t, i18n } = useTranslation();
  const money = (amount: Facets["priceBands"][number]["atLeast"]) =>
    formatMoney(amount, i18n.language).replace(/[.,]00(?=\D*$)/, "");
  return (
    <div className={classes.facets}>
      <Group title={t("search.facets.category")} empty={facets.categories.length === 0}>
        {facets.categories.map(({ category, count }) => (
          <Choice
            key={category.id}
            label={category.name}
            count={count}
            checked={listed(choices.in).includes(category.slug)}
            onToggle={() => onChoose({ in: toggled(choices.in, category.slug) })}
          />
        ))}
      </Group>
      <Group title={t("search.facets.brand")} empty={facets.brands.length === 0}>
        {facets.brands.map(({ brand, count }) => (
          <Choice
            key={brand}
            label={brand}
            count={count}
            checked={listed(choices.brand, "|").includes(brand)}
            onToggle={() => onChoose({ brand: toggled(choices.brand, brand, "|") })}
          />
        ))}
      </Group>
      <Group title={t("search.facets.kind")} empty={facets.kinds.length === 0}>
        {facets.kinds.filter(isOfGoods).map(({ kind, count }) => (
          <Choice
            key={kind}
            label={t(`search.kinds.${kind}`)}
            count={count}
            checked={listed(choices.kind).includes(kind)}
            onToggle={() => onChoose({ kind: toggled(choices.kind, kind) })}
          />
        ))}
      </Group>
      <Group title={t("search.facets.price")} empty={facets.priceBands.length === 0}>
        {facets.priceBands.map(({ atLeast, below, count }) => {
          const value = band(atLeast.amount, below?.amount);
          return (
            <Choice
              key={value}
              label={
                below
                  ? t("search.facets.between", { from: money(atLeast), to: money(below) })
                  : t("search.facets.above", { from: money(atLeast) })
              }
              count={count}
              checked={choices.price === value}
              onToggle={() => onChoose({ price: choices.price === value ? undefined : value })}
            />
          );
        })}
      </Group>
      <Group title={t("search.facets.stock")} empty={false}>
        <Choice
          label={t("list.inStock")}
          count={facets.inStock}
          checked={choices.stock ?? false}
          onToggle={() => onChoose({ stock: choices.stock ? undefined : true })}
        />
      </Group>
      {narrowings(choices) > 0 && (
        <Button
          variant="default"
          size="sm"
          onClick={() =>
            onChoose({
              in: undefined,
              kind: undefined,
              price: undefined,
              stock: undefined,
              brand: undefined,
            })
          }
        >
          {t("search.facets.clear")}
        </Button>
      )}
    </div>
  );
}

function Group({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }) {
  if (empty) return null;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}

type ChoiceProps = { label: string; count: number; checked: boolean; onToggle: () => void };

function Choice({ label, count, checked, onToggle }: ChoiceProps) {
  return (
    <label className={classes.choice}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span className={classes.label}>{label}</span>
      <span className={classes.count}>{count}</span>
    </label>
  );
}
