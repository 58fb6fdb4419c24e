import { Button, Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { type Changed, done, useMany } from "@/shared/acts/many";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { MoveProductsMutation, SetProductStatesMutation } from "@/shared/api/generated/graphql";
import { translated } from "@/shared/parts/translated";
import { useCan } from "@/shared/session/me";
import { type Picked, type StateAct, stateActs, stateChanges, summaryOf, wayBack } from "./bulk";
import { useCategories } from "./categories";

const SetProductStates = graphql(`
  mutation SetProductStates($input: SetProductStatesInput!) {
    setProductStates(input: $input) {
      __typename
      ... on ProductsChanged {
        products { id outcome product { id version state category { id } } message }
      }
      ... on UserError { code message path }
    }
  }
`);
const MoveProducts = graphql(`
  mutation MoveProducts($input: MoveProductsInput!) {
    moveProducts(input: $input) {
      __typename
      ... on ProductsChanged {
        products { id outcome product { id version state category { id } } message }
      }
      ... on UserError { code message path }
    }
  }
`);

type Answer = SetProductStatesMutation["setProductStates"] | MoveProductsMutation["moveProducts"];
type Products = Extract<Answer, { __typename: "ProductsChanged" }>["products"];
type Product = NonNullable<Products[number]["product"]>;

const STALE = ["Products", "Product"];
const setStates = (products: ReturnType<typeof stateChanges>) =>
  ask(SetProductStates, { input: { products } }).then((data) => data.setProductStates);
const move = (products: { id: string; version: number; categoryId: string }[]) =>
  ask(MoveProducts, { input: { products } }).then((data) => data.moveProducts);
const each = (products: Products): Changed<Product>[] =>
  products.map(({ id, outcome, product, message }) => ({ id, outcome, row: product, message }));
const told = (answer: Answer) => (answer.__typename === "ProductsChanged" ? each(answer.products) : answer);

/** What can be done to several products at once: what it does is told before, and undone after. */
export function BulkActs({ rows, clear }: { rows: Picked[]; clear: () => void }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const [asking, setAsking] = useState<StateAct | "move" | null>(null);
  const named = new Map(rows.map((row) => [row.id, translated(row.names, i18n.language)]));
  const tell = useMany<Product>((id) => named.get(id), STALE);
  const close = () => setAsking(null);
  const acts = stateActs.filter((act) => summaryOf(act, rows).change.length > 0);
  return (
    <>
      {can("CATALOG_PUBLISH") &&
        acts.map((act) => (
          <Button key={act} size="small" onClick={() => setAsking(act)}>
            {t(`bulk.${act}`)}
          </Button>
        ))}
      {can("CATALOG_WRITE") && (
        <Button size="small" onClick={() => setAsking("move")}>
          {t("bulk.move")}
        </Button>
      )}
      {asking === "move" && (
        <MoveDialog
          rows={rows}
          onDone={(changed) => {
            clear();
            tell(changed, [back]);
          }}
          onClose={close}
        />
      )}
      {asking && asking !== "move" && (
        <ActDialog
          title={t("bulk.title", { act: t(`bulk.${asking}`), count: rows.length })}
          act={t(`bulk.${asking}`)}
          danger={asking === "archive"}
          about={<Summary act={asking} rows={rows} />}
          run={() => setStates(stateChanges(asking, summaryOf(asking, rows).change))}
          stale={STALE}
          onDone={(answer) => {
            if (answer.__typename !== "ProductsChanged") return;
            clear();
            const changed = each(answer.products);
            const steps = wayBack(done(changed), rows);
            tell(
              changed,
              steps.map((step) => (now: Product[]) => {
                const products = step(now);
                return products.length > 0 ? setStates(products).then(told) : null;
              }),
            );
          }}
          onClose={close}
        >
          {null}
        </ActDialog>
      )}
    </>
  );

  function back(now: Product[]) {
    const was = new Map(rows.map((row) => [row.id, row.category.id]));
    return move(now.map(({ id, version }) => ({ id, version, categoryId: was.get(id) ?? "" }))).then(told);
  }
}

function Summary({ act, rows }: { act: StateAct; rows: Picked[] }) {
  const { t } = useTranslation();
  const { change, same, archived, lost, planned } = summaryOf(act, rows);
  const told = [
    t("bulk.changes", { count: change.length }),
    same.length > 0 && t(act === "restore" ? "bulk.drafts" : "bulk.same", { count: same.length }),
    archived.length > 0 && t("bulk.archived", { count: archived.length }),
    lost > 0 && t("bulk.lose", { count: lost }),
    planned > 0 && t("bulk.planned", { count: planned }),
  ].filter(Boolean);
  return (
    <ul className="stack" style={{ gap: 4 }}>
      {told.map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  );
}

interface MoveDialogProps {
  rows: Picked[];
  onDone: (changed: Changed<Product>[]) => void;
  onClose: () => void;
}

function MoveDialog({ rows, onDone, onClose }: MoveDialogProps) {
  const { t, i18n } = useTranslation();
  const categories = useCategories();
  const [category, setCategory] = useState<string>();
  const same = rows.filter((row) => row.category.id === category).length;
  return (
    <ActDialog
      title={t("bulk.title", { act: t("bulk.move"), count: rows.length })}
      act={t("bulk.move")}
      about={
        category && (
          <ul>
            <li>{t("bulk.changes", { count: rows.length - same })}</li>
            {same > 0 && <li>{t("bulk.same", { count: same })}</li>}
          </ul>
        )
      }
      disabled={!category || same === rows.length}
      run={({ to }: { to: string }) =>
        move(
          rows
            .filter((row) => row.category.id !== to)
            .map(({ id, version }) => ({ id, version, categoryId: to })),
        )
      }
      stale={STALE}
      onDone={(answer) => answer.__typename === "ProductsChanged" && onDone(each(answer.products))}
      onClose={onClose}
    >
      <Form.Item name="to" label={t("bulk.to")} rules={[{ required: true, message: t("field.required") }]}>
        <Select
          autoFocus
          onChange={setCategory}
          options={categories.map((one) => ({ value: one.id, label: translated(one.names, i18n.language) }))}
        />
      </Form.Item>
    </ActDialog>
  );
}
