import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { GroupByIdQuery } from "@/shared/api/generated/graphql";
import { lagOf } from "@/shared/groups/groups";
import { Seats } from "@/shared/groups/Seats";
import { ShareBox } from "@/shared/groups/ShareBox";
import { TimeLeft } from "@/shared/groups/TimeLeft";
import { formatMoney } from "@/shared/money/money";
import { Price } from "@/shared/money/Price";
import { GiftIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./GroupPage.module.css";

const GroupById = graphql(`
  query GroupById($id: ID!) {
    group(id: $id) {
      ...GroupParts
      offerId
      myOrderId
      variant { id name price { amount currency } }
      listing { __typename id slug name imageUrl }
    }
  }
`);

const ASK_AGAIN_MS = 10_000;
const page = getRouteApi("/g/$id");

/** A group for whoever has its link: who is in it, how many are missing, how long is left, and how to join. */
export function GroupPage() {
  const { t } = useTranslation();
  const { id } = page.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ["groups", "one", id],
    queryFn: ({ signal }) =>
      ask(GroupById, { id }, { signal }).then(({ group }) => ({
        group: group ?? null,
        lag: group ? lagOf(group.serverTime) : 0,
      })),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      ["WAITING", "OPEN"].includes(state.data?.group?.state ?? "") ? ASK_AGAIN_MS : false,
  });
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{data?.group?.listing?.name ?? t("group.pageTitle")}</PageTitle>
      {data?.group ? (
        <Opened group={data.group} lag={data.lag} />
      ) : data ? (
        <StateBlock
          whole
          icon={<GiftIcon size={28} />}
          title={t("group.unknown")}
          actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
        >
          {t("group.unknownText")}
        </StateBlock>
      ) : error ? (
        <ProblemBlock whole error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={420} radius="xl" />
      )}
    </div>
  );
}

type OneGroup = NonNullable<GroupByIdQuery["group"]>;

function Opened({ group, lag }: { group: OneGroup; lag: number }) {
  const { t, i18n } = useTranslation();
  const { listing, variant, state } = group;
  const mine = group.myOrderId != null;
  const open = state === "OPEN";
  return (
    <>
      <header className={classes.head}>
        {listing && <img className={classes.art} src={listing.imageUrl} alt="" width={160} height={160} />}
        <h1 className={classes.title}>{t(`group.state.${state}`, { count: group.left })}</h1>
        {listing && (
          <p className={classes.goods}>
            {listing.name} <span className="muted">{variant?.name}</span>
          </p>
        )}
        <Price money={group.price} size="xl" list={variant?.price} />
      </header>
      <section className={`card ${classes.block}`} aria-label={t("group.pageTitle")}>
        <Seats group={group} large />
        <p className={classes.standing} role="status">
          {open && group.endsAt ? (
            <>
              {group.left > 0 ? t("group.missing", { count: group.left }) : t("group.paying")}{" "}
              <strong>
                <TimeLeft until={group.endsAt} lag={lag} />
              </strong>
            </>
          ) : (
            t(`group.stateText.${state}`)
          )}
        </p>
        {mine && (
          <Button
            variant={open ? "default" : "filled"}
            fullWidth
            renderRoot={(props) => (
              <Link to="/orders/$id" params={{ id: group.myOrderId ?? "" }} {...props} />
            )}
          >
            {t("group.myOrder")}
          </Button>
        )}
        {!mine && open && group.left > 0 && variant && (
          <Button
            size="lg"
            fullWidth
            renderRoot={(props) => (
              <Link to="/checkout" search={{ v: variant.id, n: 1, g: group.id }} {...props} />
            )}
          >
            {t("group.joinFor", { price: formatMoney(group.price, i18n.language) })}
          </Button>
        )}
        {!mine && !(open && group.left > 0) && listing && (
          <Button
            size="lg"
            fullWidth
            renderRoot={(props) => (
              <Link
                to={listing.__typename === "Bundle" ? "/b/$slug" : "/p/$slug"}
                params={{ slug: listing.slug }}
                search={{}}
                {...props}
              />
            )}
          >
            {t("group.openOwn")}
          </Button>
        )}
      </section>
      {open && (
        <Notice title={t("group.promise")}>
          <p>{t("group.promiseText")}</p>
        </Notice>
      )}
      {open && (
        <ShareBox
          path={`/g/${group.id}`}
          poster={`/posters/group/${group.id}.jpg`}
          title={t("group.share")}
        />
      )}
    </>
  );
}
