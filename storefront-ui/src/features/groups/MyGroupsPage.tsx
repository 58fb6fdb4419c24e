import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { lagOf } from "@/shared/groups/groups";
import { Seats } from "@/shared/groups/Seats";
import { TimeLeft } from "@/shared/groups/TimeLeft";
import { Price } from "@/shared/money/Price";
import { GiftIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./GroupPage.module.css";

const MyGroups = graphql(`
  query MyGroups($first: Int!, $after: String) {
    myGroups(first: $first, after: $after) {
      edges { node { ...GroupParts listing { __typename id name imageUrl } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const PAGE = 20;

/** The groups in which this visitor has a seat, newest first. */
export function MyGroupsPage() {
  const { t } = useTranslation();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["groups", "mine"],
    queryFn: ({ signal, pageParam }) =>
      ask(MyGroups, { first: PAGE, after: pageParam }, { signal }).then(({ myGroups }) => myGroups),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  const groups = data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("group.mine")}</PageTitle>
      <h1 className={classes.title}>{t("group.mine")}</h1>
      {error && !groups ? (
        <ProblemBlock error={error} onRetry={() => void refetch()} />
      ) : !groups ? (
        <Skeleton height={200} radius="xl" />
      ) : groups.length === 0 ? (
        <StateBlock
          icon={<GiftIcon size={28} />}
          title={t("group.none")}
          actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
        >
          {t("group.noneText")}
        </StateBlock>
      ) : (
        <ul className={classes.list}>
          {groups.map((group) => (
            <li key={group.id}>
              <Link to="/g/$id" params={{ id: group.id }} className={`card ${classes.row}`}>
                <img src={group.listing?.imageUrl} alt="" width={64} height={64} />
                <span className={classes.rowWords}>
                  <span className={classes.rowHead}>
                    <span>{group.listing?.name ?? t("group.pageTitle")}</span>
                    <Price money={group.price} size="s" />
                  </span>
                  <Seats group={group} />
                  <span className="muted">
                    {t(`group.state.${group.state}`, { count: group.left })}{" "}
                    {group.state === "OPEN" && group.endsAt && (
                      <TimeLeft until={group.endsAt} lag={lagOf(group.serverTime)} />
                    )}
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("action.more")}
        </Button>
      )}
    </div>
  );
}
