import { Skeleton } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { hueColours } from "@/shared/theme/colours";
import { CategoryGlyph } from "./CategoryGlyph";
import classes from "./CategoryStrip.module.css";

const AllCategories = graphql(`
  query AllCategories {
    categories { id slug name glyph hue imageUrl productCount }
  }
`);

const allCategories = queryOptions({
  queryKey: ["categories"],
  queryFn: ({ signal }) =>
    ask(AllCategories, {}, { signal, cacheable: true }).then((data) => data.categories),
  staleTime: 5 * 60_000,
});

const PLACES = 6;

/** The shelves of the shop, side by side. */
export function CategoryStrip() {
  const { t } = useTranslation();
  const { data: categories, isPending } = useQuery(allCategories);
  if (!isPending && !categories?.length) return null;
  return (
    <nav className={classes.strip} aria-label={t("category.all")}>
      <ul className={classes.list}>
        {categories?.map((category) => (
          <li key={category.id}>
            <Link
              to="/c/$slug"
              params={{ slug: category.slug }}
              className={classes.category}
              style={hueColours(category.hue) as CSSProperties}
            >
              {category.imageUrl ? (
                <img className={classes.glyph} src={category.imageUrl} alt="" width={56} height={56} />
              ) : (
                <span className={classes.glyph}>
                  <CategoryGlyph glyph={category.glyph} />
                </span>
              )}
              <span className={classes.name}>{category.name}</span>
            </Link>
          </li>
        )) ??
          Array.from({ length: PLACES }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
            <li key={index} className={classes.category} aria-hidden="true">
              <Skeleton width={56} height={56} radius={18} />
              <Skeleton width={48} height={12} mt={4} />
            </li>
          ))}
      </ul>
    </nav>
  );
}
