import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { SearchIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { SearchField } from "@/shared/ui/SearchField";
import { StateBlock } from "@/shared/ui/StateBlock";
import { CategoryStrip } from "../parts/CategoryStrip";
import { ListingGrid, ListingGridSkeleton } from "../parts/ListingGrid";
import { MoreButton } from "./MoreButton";
import classes from "./SearchPage.module.css";

const SearchListings = graphql(`
  query SearchListings($text: String!, $first: Int!, $after: String) {
    search(text: $text, first: $first, after: $after) {
      edges { cursor node { ...ListingCardParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const PAGE = 20;
const page = getRouteApi("/search");

export function SearchPage() {
  const { t } = useTranslation();
  const { q } = page.useSearch();
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{q ? t("search.titleFor", { words: q }) : t("search.label")}</PageTitle>
      <h1 className="visually-hidden">{t("search.label")}</h1>
      <div className={classes.field}>
        <SearchField large autoFocus={!q} />
      </div>
      {q ? <Results words={q} /> : <Invitation />}
    </div>
  );
}

function Invitation() {
  const { t } = useTranslation();
  return (
    <>
      <StateBlock icon={<SearchIcon size={28} />} title={t("search.begin")}>
        {t("search.beginText")}
      </StateBlock>
      <CategoryStrip />
    </>
  );
}

function Results({ words }: { words: string }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery({
    queryKey: ["search", words],
    queryFn: ({ pageParam, signal }) =>
      ask(SearchListings, { text: words, first: PAGE, after: pageParam }, { signal, cacheable: true }).then(
        (data) => data.search,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  const shown = found.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  if (found.error && !shown) return <ProblemBlock error={found.error} onRetry={() => void found.refetch()} />;
  if (!shown) return <ListingGridSkeleton />;
  if (shown.length === 0) {
    return (
      <>
        <div role="status">
          <StateBlock icon={<SearchIcon size={28} />} title={t("search.nothing", { words })}>
            {t("search.nothingText")}
          </StateBlock>
        </div>
        <CategoryStrip />
      </>
    );
  }
  return (
    <section aria-label={t("search.titleFor", { words })}>
      <p className={classes.count} role="status">
        {found.hasNextPage
          ? t("search.countMore", { count: shown.length })
          : t("search.count", { count: shown.length })}
      </p>
      <ListingGrid listings={shown} />
      <MoreButton
        more={found.hasNextPage}
        busy={found.isFetchingNextPage}
        failed={found.isFetchNextPageError}
        onMore={() => void found.fetchNextPage()}
      />
    </section>
  );
}
