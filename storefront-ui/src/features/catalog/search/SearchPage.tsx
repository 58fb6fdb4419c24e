import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SearchIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { SearchField } from "@/shared/ui/SearchField";
import { Sheet } from "@/shared/ui/Sheet";
import { StateBlock } from "@/shared/ui/StateBlock";
import { listings } from "../lists/listings";
import { MoreButton } from "../lists/MoreButton";
import { CategoryStrip } from "../parts/CategoryStrip";
import { ListingGrid, ListingGridSkeleton } from "../parts/ListingGrid";
import { narrowings, type SearchChoices, SORTS } from "./choices";
import { FacetChoice } from "./FacetChoice";
import { results } from "./results";
import classes from "./SearchPage.module.css";

const page = getRouteApi("/search");

export function SearchPage() {
  const { t } = useTranslation();
  const { q } = page.useSearch();
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{q ? t("search.titleFor", { words: q }) : t("search.label")}</PageTitle>
      <h1 className="visually-hidden">{q ? t("search.titleFor", { words: q }) : t("search.label")}</h1>
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

const CLEAR = { in: undefined, kind: undefined, price: undefined, stock: undefined, brand: undefined };

function Results({ words }: { words: string }) {
  const { t } = useTranslation();
  const choices = page.useSearch();
  const navigate = page.useNavigate();
  const [choosing, setChoosing] = useState(false);
  const found = useInfiniteQuery({
    ...results(words, choices),
    // Another choice of the same words keeps what is shown until its own answer comes.
    placeholderData: (previous, query) => (query?.queryKey[1] === words ? previous : undefined),
  });
  const shown = found.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  const first = found.data?.pages[0];
  const chosen = narrowings(choices);
  const choose = (change: Partial<SearchChoices>) =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  if (found.error && !shown) return <ProblemBlock error={found.error} onRetry={() => void found.refetch()} />;
  if (!shown || !first) return <ListingGridSkeleton />;
  if (shown.length === 0 && chosen === 0) return <Nothing words={words} />;
  const facets = <FacetChoice facets={first.facets} choices={choices} onChoose={choose} />;
  return (
    <div className={classes.found}>
      <aside className={classes.rail} aria-label={t("search.facets.title")}>
        {facets}
      </aside>
      <section aria-label={t("search.titleFor", { words })} aria-busy={found.isPlaceholderData}>
        <div className={classes.head}>
          {first.didYouMean && (
            <p className={classes.mended} role="status">
              {t("search.mended", { words })} <strong>{first.didYouMean}</strong>
            </p>
          )}
          <p className={classes.count} role="status">
            {t("search.count", { count: first.facets.total })}
          </p>
          <div className={classes.tools}>
            <button
              type="button"
              className={classes.filter}
              data-on={chosen > 0 || undefined}
              aria-haspopup="dialog"
              onClick={() => setChoosing(true)}
            >
              {chosen > 0 ? t("search.facets.openWith", { count: chosen }) : t("search.facets.title")}
            </button>
            <label>
              <span className="visually-hidden">{t("list.sort")}</span>
              <select
                value={choices.sort ?? "RELEVANCE"}
                onChange={(event) => {
                  const sort = SORTS.find((value) => value === event.target.value);
                  choose({ sort: sort === "RELEVANCE" ? undefined : sort });
                }}
              >
                {SORTS.map((sort) => (
                  <option key={sort} value={sort}>
                    {t(`search.sorts.${sort}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </div>
        {shown.length === 0 ? (
          <StateBlock
            icon={<SearchIcon size={28} />}
            title={t("search.facets.nothing")}
            actions={<Button onClick={() => choose(CLEAR)}>{t("search.facets.clear")}</Button>}
          >
            {t("search.facets.nothingText")}
          </StateBlock>
        ) : (
          <>
            <ListingGrid listings={shown} marked={first.matched} beside />
            <MoreButton
              more={found.hasNextPage}
              busy={found.isFetchingNextPage}
              failed={found.isFetchNextPageError}
              onMore={() => void found.fetchNextPage()}
            />
          </>
        )}
      </section>
      <Sheet open={choosing} onClose={() => setChoosing(false)} title={t("search.facets.title")}>
        <div className={classes.sheet}>{facets}</div>
        <Button fullWidth size="md" onClick={() => setChoosing(false)}>
          {t("search.facets.show", { count: first.facets.total })}
        </Button>
      </Sheet>
    </div>
  );
}

const POPULAR = 8;

/** Nothing was found: what to try, where else to look, and what others buy. */
function Nothing({ words }: { words: string }) {
  const { t } = useTranslation();
  const popular = useInfiniteQuery(listings({ filter: { inStock: true }, sort: "FEATURED" }));
  const shown = popular.data?.pages[0]?.edges.slice(0, POPULAR).map(({ node }) => node);
  return (
    <>
      <div role="status">
        <StateBlock icon={<SearchIcon size={28} />} title={t("search.nothing", { words })}>
          {t("search.nothingText")}
        </StateBlock>
      </div>
      <CategoryStrip />
      {shown && shown.length > 0 && (
        <section className={classes.popular} aria-labelledby="popular">
          <h2 id="popular">{t("search.popular")}</h2>
          <ListingGrid listings={shown} />
        </section>
      )}
    </>
  );
}
