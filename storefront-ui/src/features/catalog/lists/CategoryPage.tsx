import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { hueColours } from "@/shared/theme/colours";
import { SearchIcon, TicketIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { CategoryGlyph } from "../parts/CategoryGlyph";
import { ListingGrid, ListingGridSkeleton } from "../parts/ListingGrid";
import classes from "./CategoryPage.module.css";
import { listings } from "./listings";
import { MoreButton } from "./MoreButton";

const CategoryBySlug = graphql(`
  query CategoryBySlug($slug: String!) {
    category(slug: $slug) { id slug name tagline glyph hue imageUrl imageAlt productCount }
  }
`);

const BrandsOfCategory = graphql(`
  query BrandsOfCategory($category: String!) {
    brands(category: $category) { brand count }
  }
`);

const SORTS = ["FEATURED", "NEWEST", "PRICE_LOW", "PRICE_HIGH"] as const;
const page = getRouteApi("/c/$slug");

export function CategoryPage() {
  const { t } = useTranslation();
  const { slug } = page.useParams();
  const { stock, sort, brand } = page.useSearch();
  const navigate = page.useNavigate();
  const found = useQuery({
    queryKey: ["category", slug],
    queryFn: ({ signal }) =>
      ask(CategoryBySlug, { slug }, { signal, cacheable: true }).then((data) => data.category ?? null),
  });
  const list = useInfiniteQuery({
    ...listings({
      filter: { category: slug, ...(stock && { inStock: true }), ...(brand && { brand }) },
      sort: sort ?? "FEATURED",
    }),
    placeholderData: (previous) => previous,
  });
  const brands = useQuery({
    queryKey: ["brands", slug],
    queryFn: ({ signal }) =>
      ask(BrandsOfCategory, { category: slug }, { signal, cacheable: true }).then((data) => data.brands),
  });
  const category = found.data;
  if (found.error && !category) {
    return (
      <div className="page">
        <ProblemBlock whole error={found.error} onRetry={() => void found.refetch()} />
      </div>
    );
  }
  if (category === null) return <NoSuchCategory />;
  const shown = list.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  return (
    <div className="page">
      {category && <PageTitle>{category.name}</PageTitle>}
      <header className={classes.head} style={category && (hueColours(category.hue) as CSSProperties)}>
        {category?.imageUrl ? (
          <img
            className={classes.picture}
            src={category.imageUrl}
            alt={category.imageAlt ?? ""}
            width={96}
            height={96}
          />
        ) : (
          <span className={classes.glyph}>{category && <CategoryGlyph glyph={category.glyph} />}</span>
        )}
        <div>
          <h1 className={classes.title}>{category?.name ?? <Skeleton width={140} height={34} />}</h1>
          <p className={classes.tagline}>
            {category ? category.tagline : <Skeleton width={220} height={20} />}
          </p>
        </div>
      </header>
      <div className={classes.tools}>
        <label className={classes.chip}>
          <input
            type="checkbox"
            checked={stock ?? false}
            onChange={(event) =>
              void navigate({
                search: (old) => ({ ...old, stock: event.target.checked || undefined }),
                replace: true,
                resetScroll: false,
              })
            }
          />
          {t("list.inStock")}
        </label>
        {(brands.data?.length ?? 0) > 0 && (
          <label className={classes.brands}>
            <span className="visually-hidden">{t("list.brand")}</span>
            <select
              value={brand ?? ""}
              onChange={(event) =>
                void navigate({
                  search: (old) => ({ ...old, brand: event.target.value || undefined }),
                  replace: true,
                  resetScroll: false,
                })
              }
            >
              <option value="">{t("list.allBrands")}</option>
              {brands.data?.map(({ brand: one, count }) => (
                <option key={one} value={one}>
                  {one} ({count})
                </option>
              ))}
            </select>
          </label>
        )}
        <label className={classes.sort}>
          <span className="visually-hidden">{t("list.sort")}</span>
          <select
            value={sort ?? "FEATURED"}
            onChange={(event) => {
              const choice = SORTS.find((value) => value === event.target.value);
              void navigate({
                search: (old) => ({ ...old, sort: choice === "FEATURED" ? undefined : choice }),
                replace: true,
                resetScroll: false,
              });
            }}
          >
            {SORTS.map((choice) => (
              <option key={choice} value={choice}>
                {t(`list.sorts.${choice}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {list.error && !shown ? (
        <ProblemBlock error={list.error} onRetry={() => void list.refetch()} />
      ) : !shown ? (
        <ListingGridSkeleton />
      ) : shown.length === 0 ? (
        <StateBlock
          icon={<TicketIcon size={28} />}
          title={stock ? t("list.nothingInStock") : t("list.empty")}
          actions={
            (stock || brand) && (
              <Button
                onClick={() =>
                  void navigate({ search: (old) => ({ ...old, stock: undefined, brand: undefined }) })
                }
              >
                {t("list.showAll")}
              </Button>
            )
          }
        >
          {stock ? t("list.nothingInStockText") : t("list.emptyText")}
        </StateBlock>
      ) : (
        <div aria-busy={list.isPlaceholderData}>
          <ListingGrid listings={shown} more={list.hasNextPage} />
          <MoreButton
            more={list.hasNextPage}
            busy={list.isFetchingNextPage}
            failed={list.isFetchNextPageError}
            onMore={() => void list.fetchNextPage()}
          />
        </div>
      )}
    </div>
  );
}

function NoSuchCategory() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle>{t("notFound.title")}</PageTitle>
      <StateBlock
        whole
        icon={<SearchIcon size={28} />}
        title={t("category.unknown")}
        actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
      >
        {t("category.unknownText")}
      </StateBlock>
    </div>
  );
}
