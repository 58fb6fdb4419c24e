import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { ShelfPartsFragment } from "@/shared/api/generated/graphql";
import { type Column, Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed } from "@/shared/parts/states";
import { Tile } from "@/shared/parts/tile";
import { translated } from "@/shared/parts/translated";
import { useCan } from "@/shared/session/me";
import { CategoryDialog } from "./category-dialog";
import { ShelvesDocument } from "./category-documents";
import { sampleUrl } from "./glyphs";

/** The shelves of the shop in its order: how each is called and shown. */
export function Categories() {
  const { t, i18n } = useTranslation();
  const may = useCan()("CATALOG_WRITE");
  const [edited, setEdited] = useState<ShelfPartsFragment | null>(null);
  const query = useQuery(asked(ShelvesDocument, {}));
  const rows = query.data?.categories;
  const columns: Column<ShelfPartsFragment>[] = [
    {
      key: "name",
      title: t("catalog.text.names"),
      bone: 180,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap" }}>
          <Tile src={row.picture?.tileUrl ?? sampleUrl({ glyph: row.glyph, hue: row.hue })} size={40} />
          <span className="two">
            {translated(row.names, i18n.language)}
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
        <Button size="small" onClick={() => setEdited(row)}>
          {t("act.edit")}
        </Button>
      ),
    });
  }
  return (
    <Page title={t("rail.screens.categories")} note={t("catalog.categoriesNote")}>
      <Card flush>
        {query.error && !rows ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : (
          <Table
            label={t("rail.screens.categories")}
            rows={rows}
            bones={8}
            rowKey={(row) => row.id}
            columns={columns}
          />
        )}
      </Card>
      {edited && <CategoryDialog category={edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}
