import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Claim } from "@/shared/coupons/Claim";
import { CouponCard } from "@/shared/coupons/CouponCard";
import { CouponTime } from "@/shared/coupons/CouponTime";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { TagIcon } from "@/shared/ui/TagIcon";
import classes from "./Coupons.module.css";
import { couponCentre } from "./coupons";

/** Coupons that anybody with an account may take. */
export function CouponCentrePage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(couponCentre);
  const offers = list.data?.pages.flatMap((page) => page.edges.map(({ node }) => node));
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("coupon.centre")}</PageTitle>
      <div className={classes.head}>
        <h1 className={classes.title}>{t("coupon.centre")}</h1>
        <Link to="/coupons/mine" className={classes.back}>
          {t("coupon.mine")}
        </Link>
      </div>
      {list.error && !offers ? (
        <ProblemBlock error={list.error} onRetry={() => void list.refetch()} />
      ) : !offers ? (
        <Bones />
      ) : offers.length === 0 ? (
        <StateBlock icon={<TagIcon size={28} />} title={t("coupon.noOffers")}>
          {t("coupon.noOffersText")}
        </StateBlock>
      ) : (
        <ul className={classes.list}>
          {offers.map((offer) => (
            <CouponCard
              key={offer.id}
              coupon={offer}
              time={
                <CouponTime startsAt={offer.startsAt} endsAt={offer.endsAt} validDays={offer.validDays} />
              }
            >
              <Claim offer={offer} />
            </CouponCard>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t("list.more")}
        </Button>
      )}
    </div>
  );
}

/** What a list of coupons will look like. */
export function Bones() {
  return (
    <div className={classes.list} aria-hidden="true">
      {[0, 1, 2, 3].map((place) => (
        <Skeleton key={place} height={116} radius="lg" />
      ))}
    </div>
  );
}
