import { ImportOutlined, PlusOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ProductsQuery } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { Listing } from "@/shared/lists/listing";
import { usePicking } from "@/shared/lists/picking";
import type { Column } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { useBrands } from "@/shared/parts/brands";
import { ButtonLink } from "@/shared/parts/button-link";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Tile } from "@/shared/parts/tile";
import { productTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge, Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { AvailabilityText } from "./availability";
import { BulkActs } from "./bulk-acts";
import { useCategories } from "./categories";
import { ExportProducts } from "./product-export";
import { type ProductsSearch, productSorts, productStates } from "./search";

const ProductsDocument = graphql(`
  query Products($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {
    products(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges {
        node {
          id
          slug
          state
          version
          names { zhCn en }
          imageUrl
          art { glyph hue label }
          category { id names { zhCn en } }
          brand
          variants { id }
          components { quantity }
          price { amount currency }
          listPrice { amount currency }
          availability { state fewLeft }
          updatedAt
          publishAt
          unpublishAt
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = ProductsQuery["products"]["edges"][number]["node"];
const PAGE = 20;

export function Products() {
  return <ProductList isBundle={false} search={getRouteApi("/staff/products").useSearch()} />;
}

export function Bundles() {
  return <ProductList isBundle search={getRouteApi("/staff/bundles").useSearch()} />;
}

function ProductList({ isBundle, search }: { isBundle: boolean; search: ProductsSearch }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const { change } = useView(search);
  const categories = useCategories();
  const brands = useBrands();
  const filter = {
    isBundle,
    text: search.text ?? null,
    categoryId: search.category ?? null,
    brand: search.brand ?? null,
    state: search.state ?? null,
  };
  const sort = search.sort ?? "UPDATED";
  const query = useQuery({
    ...asked(ProductsDocument, {
      filter,
      sort,
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(isBundle);
  const picking = usePicking<Row>(
    (row) => row.id,
    (row) => translated(row.names, i18n.language),
    query.data?.products.edges.map((edge) => edge.node),
  );
  const mayPick = can("CATALOG_PUBLISH") || can("CATALOG_WRITE");
  const kind = isBundle ? "bundles" : "products";
  const bring = can("CATALOG_WRITE") && can("JOBS_READ") && (
    <ButtonLink to="/products/import" icon={<ImportOutlined aria-hidden="true" />}>
      {t("catalog.import.act")}
    </ButtonLink>
  );
  const compose = can("CATALOG_WRITE") && (
    <ButtonLink
      to={isBundle ? "/bundles/new" : "/products/new"}
      primary
      icon={<PlusOutlined aria-hidden="true" />}
    >
      {t(`catalog.${kind}.new`)}
    </ButtonLink>
  );

  return (
    <Page
      title={t(`rail.screens.${kind}`)}
      note={t(`catalog.${kind}.note`)}
      acts={
        <>
          {bring}
          {compose}
        </>
      }
    >
      <Listing
        screen={isBundle ? "BUNDLES" : "PRODUCTS"}
        search={search}
        {...(mayPick ? { picking } : {})}
        bulk={<BulkActs rows={picking.rows} clear={picking.clear} />}
        tools={can("JOBS_READ") && <ExportProducts filter={filter} sort={sort} label={t("catalog.export")} />}
        filters={
          <>
            <SearchBox value={search.text} label={t("catalog.find")} onChange={(text) => change({ text })} />
            <Select
              allowClear
              aria-label={t("catalog.category")}
              placeholder={t("catalog.category")}
              style={{ minWidth: 140 }}
              value={search.category ?? null}
              onChange={(category: string | null) => change({ category: category ?? undefined })}
              options={categories.map((category) => ({
                value: category.id,
                label: translated(category.names, i18n.language),
              }))}
            />
            {brands.options.length > 0 && (
              <Select
                allowClear
                showSearch
                aria-label={t("catalog.brand")}
                placeholder={t("catalog.brand")}
                style={{ minWidth: 140 }}
                value={search.brand ?? null}
                onChange={(brand: string | null) => change({ brand: brand ?? undefined })}
                options={brands.options}
              />
            )}
            <ChoiceFilter
              label={t("catalog.stateLabel")}
              value={search.state}
              values={productStates}
              word={(state) => t(`catalog.state.${state}`)}
              onChange={(state) => change({ state })}
              width={120}
            />
            <Select
              aria-label={t("list.sort")}
              style={{ minWidth: 150 }}
              value={search.sort ?? "UPDATED"}
              onChange={(sort) => change({ sort })}
              options={productSorts.map((sort) => ({ value: sort, label: t(`catalog.sort.${sort}`) }))}
            />
          </>
        }
        query={query}
        connection={(data) => data.products}
        label={t(`rail.screens.${kind}`)}
        columns={columns}
        hidden={["slug", "brand"]}
        rowKey={(row) => row.id}
        empty={
          <Nothing
            title={t(`catalog.${kind}.empty`)}
            advice={t(`catalog.${kind}.emptyAdvice`)}
            act={compose}
          />
        }
      />
    </Page>
  );
}

function useColumns(isBundle: boolean): Column<Row>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      key: "name",
      title: t("catalog.name"),
      bone: 220,
      cell: (row) => (
        <span className="row" style={{ flexWrap: "nowrap", gap: 12 }}>
          <Tile src={row.imageUrl} size={32} />
          <Link to={isBundle ? "/bundles/$id" : "/products/$id"} params={{ id: row.id }}>
            {translated(row.names, i18n.language)}
          </Link>
        </span>
      ),
    },
    {
      key: "state",
      title: t("catalog.stateLabel"),
      tight: true,
      cell: (row) => (
        <>
          <Badge tone={productTone[row.state]}>{t(`catalog.state.${row.state}`)}</Badge>
          <Coming label={t("catalog.schedule.on")} at={row.publishAt} />
          <Coming label={t("catalog.schedule.off")} at={row.unpublishAt} />
        </>
      ),
    },
    {
      key: "category",
      title: t("catalog.category"),
      tight: true,
      cell: (row) => translated(row.category.names, i18n.language),
    },
    { key: "brand", title: t("catalog.brand"), tight: true, cell: (row) => row.brand ?? "—" },
    { key: "slug", title: t("catalog.slug"), tight: true, cell: (row) => <code>{row.slug}</code> },
    isBundle
      ? {
          key: "parts",
          title: t("catalog.components"),
          end: true,
          bone: 30,
          cell: (row) => (
            <Count value={row.components.reduce((sum, component) => sum + component.quantity, 0)} />
          ),
        }
      : {
          key: "variants",
          title: t("catalog.variants"),
          end: true,
          bone: 30,
          cell: (row) => <Count value={row.variants.length} />,
        },
    {
      key: "price",
      title: t("catalog.price"),
      end: true,
      tight: true,
      cell: (row) => <Money value={row.price} />,
    },
    {
      key: "availability",
      title: t("catalog.availability"),
      tight: true,
      cell: (row) => <AvailabilityText value={row.availability} />,
    },
    {
      key: "updated",
      title: t("catalog.updated"),
      tight: true,
      bone: 120,
      cell: (row) => <When at={row.updatedAt} />,
    },
  ];
}

/** What will happen by itself, and when. */
function Coming({ label, at }: { label: string; at: string | null }) {
  if (!at) return null;
  return (
    <div className="faint" style={{ whiteSpace: "nowrap" }}>
      {label} <When at={at} />
    </div>
  );
}
