import { Skeleton } from "@mantine/core";
import { queryOptions, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type CSSProperties, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { useMe } from "@/shared/session/me";
import { hueColours } from "@/shared/theme/colours";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { SearchField } from "@/shared/ui/SearchField";
import { listings } from "../lists/listings";
import { MoreButton } from "../lists/MoreButton";
import { BundleCard } from "../parts/BundleCard";
import { CategoryStrip } from "../parts/CategoryStrip";
import { ListingGrid, ListingGridSkeleton } from "../parts/ListingGrid";
import { ContinueStrip } from "./ContinueStrip";
import { FlashRail } from "./FlashRail";
import classes from "./HomePage.module.css";

const HomeBundles = graphql(`
  query HomeBundles($first: Int!) {
    bundles(first: $first) { edges { cursor node { ...BundleCardParts } } }
    campaigns { slug name summary hue }
  }
`);

const homeBundles = queryOptions({
  queryKey: ["bundles", "home"],
  queryFn: ({ signal }) => ask(HomeBundles, { first: 6 }, { signal, cacheable: true }),
});

/** Only who bought something has something that ends: the first page does not wait for it. */
const EndingSoon = lazy(() => import("./EndingSoon").then((found) => ({ default: found.EndingSoon })));

export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <div className={`page ${classes.home}`}>
      <title>{t("home.title")}</title>
      <section className={classes.opening}>
        <h1 className={classes.headline}>{t("home.headline")}</h1>
        <p className={classes.lead}>{t("home.lead")}</p>
        <div className={classes.search}>
          <SearchField large />
        </div>
      </section>
      <CategoryStrip />
      <Campaigns />
      <FlashRail />
      <ContinueStrip />
      {me.data && (
        <Suspense fallback={null}>
          <EndingSoon />
        </Suspense>
      )}
      <Bundles />
      <Featured />
    </div>
  );
}

/** What runs now: the way to each campaign's own page. */
function Campaigns() {
  const { data } = useQuery(homeBundles);
  return data?.campaigns.map(({ slug, name, summary, hue }) => (
    <Link
      key={slug}
      to="/campaigns/$slug"
      params={{ slug }}
      className={classes.campaign}
      style={hueColours(hue) as CSSProperties}
    >
      <strong>{name}</strong> {summary}
    </Link>
  ));
}

function Bundles() {
  const { t } = useTranslation();
  const { data, isPending } = useQuery(homeBundles);
  const bundles = data?.bundles.edges;
  if (!isPending && !bundles?.length) return null;
  return (
    <section className={classes.section} aria-labelledby="bundles">
      <div className={classes.sectionHead}>
        <h2 id="bundles">{t("home.bundles")}</h2>
        <p className="muted">{t("home.bundlesLead")}</p>
      </div>
      <ul className={classes.bundles}>
        {bundles?.map(({ node }, index) => (
          <li key={node.id} className={index === 0 ? classes.first : undefined}>
            <BundleCard bundle={node} hero={index === 0} />
          </li>
        )) ??
          [0, 1, 2].map((place) => (
            <li key={place} className={place === 0 ? classes.first : undefined} aria-hidden="true">
              <div className={`card ${classes.waiting}`}>
                <Skeleton height={160} radius={0} />
                <Skeleton height={20} width="60%" m={16} />
                <Skeleton height={28} width="40%" m={16} />
              </div>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Without bundles, which have their own place above. */
function Featured() {
  const { t } = useTranslation();
  const { data, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery(listings({ filter: { isBundle: false }, sort: "FEATURED" }));
  return (
    <section className={classes.section} aria-labelledby="featured">
      <div className={classes.sectionHead}>
        <h2 id="featured">{t("home.featured")}</h2>
      </div>
      {isPending ? (
        <ListingGridSkeleton />
      ) : error && !data ? (
        <ProblemBlock error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <ListingGrid
            listings={data.pages.flatMap((page) => page.edges.map(({ node }) => node))}
            more={hasNextPage}
          />
          <MoreButton
            more={hasNextPage}
            busy={isFetchingNextPage}
            failed={error !== null}
            onMore={() => void fetchNextPage()}
          />
        </>
      )}
    </section>
  );
}
