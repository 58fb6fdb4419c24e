import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { ShelfPartsFragment } from "@/shared/api/generated/graphql";
import { type Column, Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { Tile } from "@/shared/parts/tile";
import { translated } from "@/shared/parts/translated";
import { useCan } from "@/shared/session/me";
import styles from "./catalog.module.css";
import { CategoryDialog } from "./category-dialog";
import { ShelvesDocument } from "./category-documents";
import { sampleUrl } from "./glyphs";
import { PlaceHandle } from "./place-handle";
import { RemoveCategoryDialog } from "./remove-category";
import { useCategoryOrder } from "./use-category-order";

const NEW = "new";

/** The shelves of the shop in its order: how each is called and shown. */
export function Categories() {
  const { t, i18n } = useTranslation();
  const may = useCan()("CATALOG_WRITE");
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null | undefined>(undefined);
  const query = useQuery(asked(ShelvesDocument, {}));
  const { ids, rows, move } = useCategoryOrder(query.data?.categories);
  const nameOf = (row: ShelfPartsFragment) => translated(row.names, i18n.language);
  const find = (id: string | null) => rows?.find((row) => row.id === id) ?? null;
  const columns: Column<ShelfPartsFragment>[] = [
    {
      key: "name",
      title: t("catalog.text.names"),
      bone: 180,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap" }}>
          {may && <PlaceHandle id={row.id} name={nameOf(row)} ids={ids} move={move} hover={setHovered} />}
          <Tile src={row.picture?.tileUrl ?? sampleUrl({ glyph: row.glyph, hue: row.hue })} size={40} />
          <span className="two">
            {nameOf(row)}
            <small className="mono">{row.slug}</small>
          </span>
        </span>
      ),
    },
    {
      key: "tagline",
      title: t("catalog.tagline"),
      cell: (row) => translated(row.taglines, i18n.language) || <span className="faint">—</span>,
    },
    { key: "goods", title: t("catalog.goodsIn"), end: true, tight: true, cell: (row) => row.goodsCount },
    {
      key: "picture",
      title: t("catalog.picture"),
      cell: (row) =>
        row.picture ? (
          translated(row.picture.altTexts, i18n.language)
        ) : (
          <span className="faint">{t("catalog.drawn")}</span>
        ),
    },
  ];
  if (may) {
    columns.push({
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap", justifyContent: "flex-end" }}>
          <Button size="small" onClick={() => setEdited(row.id)}>
            {t("act.edit")}
          </Button>
          <Button size="small" danger onClick={() => setRemoved(row.id)}>
            {t("act.remove")}
          </Button>
        </span>
      ),
    });
  }
  const leaving = find(removed);
  const changing = find(edited);
  const add = (
    <Button type="primary" onClick={() => setEdited(NEW)}>
      {t("catalog.newCategory")}
    </Button>
  );
  return (
    <Page
      title={t("rail.screens.categories")}
      note={t(may ? "catalog.categoriesOrderNote" : "catalog.categoriesNote")}
      acts={may && add}
    >
      <Card flush>
        {query.error && !rows ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : rows?.length === 0 ? (
          <Nothing
            title={t("catalog.noCategories")}
            advice={t("catalog.noCategoriesAdvice")}
            act={may && add}
          />
        ) : (
          <Table
            label={t("rail.screens.categories")}
            rows={rows}
            bones={8}
            rowKey={(row) => row.id}
            columns={columns}
            marked={(row) => {
              if (hovered === null && row.id === ids[0]) return styles.dropBefore;
              return row.id === hovered ? styles.dropAfter : undefined;
            }}
          />
        )}
      </Card>
      {(edited === NEW || changing) && <CategoryDialog category={changing} onClose={() => setEdited(null)} />}
      {leaving && (
        <RemoveCategoryDialog
          category={leaving}
          others={rows?.filter((row) => row.id !== leaving.id) ?? []}
          onClose={() => setRemoved(null)}
        />
      )}
    </Page>
  );
}
