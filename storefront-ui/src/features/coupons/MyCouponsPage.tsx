import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CouponStanding } from "@/shared/api/generated/graphql";
import { CouponCard } from "@/shared/coupons/CouponCard";
import { CouponTime } from "@/shared/coupons/CouponTime";
import { Members } from "@/shared/session/Members";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import row from "@/shared/ui/Tabs.module.css";
import { TagIcon } from "@/shared/ui/TagIcon";
import { Bones } from "./CouponCentrePage";
import classes from "./Coupons.module.css";
import { myCoupons, type Own } from "./coupons";
import { KeepCode } from "./KeepCode";

const STANDINGS = ["VALID", "USED", "OVER"] as const satisfies readonly CouponStanding[];

/** One's own coupons: what may be used, what was, and what is over. */
export function MyCouponsPage() {
  const { t } = useTranslation();
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("coupon.mine")}</PageTitle>
      <div className={classes.head}>
        <h1 className={classes.title}>{t("coupon.mine")}</h1>
        <Link to="/coupons" className={classes.back}>
          {t("coupon.centre")}
        </Link>
      </div>
      <Members
        icon={<TagIcon size={28} />}
        title={t("coupon.nobody")}
        text={t("coupon.nobodyText")}
        back="/coupons/mine"
      >
        <KeepCode />
        <Coupons />
      </Members>
    </div>
  );
}

function Coupons() {
  const { t } = useTranslation();
  const { show = "VALID" } = getRouteApi("/coupons/mine").useSearch();
  const list = useInfiniteQuery(myCoupons(show));
  const coupons = list.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []);
  return (
    <>
      <nav className={row.tabs} aria-label={t("coupon.standingLabel")}>
        {STANDINGS.map((value) => (
          <Link
            key={value}
            to="/coupons/mine"
            search={{ show: value === "VALID" ? undefined : value }}
            className={row.tab}
            aria-current={value === show ? "page" : undefined}
            activeOptions={{ exact: true }}
            resetScroll={false}
            replace
          >
            {t(`coupon.standing.${value}`)}
          </Link>
        ))}
      </nav>
      {list.error && !coupons ? (
        <ProblemBlock error={list.error} onRetry={() => void list.refetch()} />
      ) : !coupons ? (
        <Bones />
      ) : coupons.length === 0 ? (
        <StateBlock
          icon={<TagIcon size={28} />}
          title={t(`coupon.none.${show}`)}
          actions={
            show === "VALID" && (
              <Button variant="default" renderRoot={(props) => <Link to="/coupons" {...props} />}>
                {t("coupon.toCentre")}
              </Button>
            )
          }
        />
      ) : (
        <ul className={classes.list}>
          {coupons.map((own) => (
            <OwnCoupon key={own.id} own={own} spent={show !== "VALID"} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t("list.more")}
        </Button>
      )}
    </>
  );
}

function OwnCoupon({ own, spent }: { own: Own; spent: boolean }) {
  const { t } = useTranslation();
  const { coupon } = own;
  const ends = [own.expiresAt, coupon.endsAt].filter((one) => one !== null).sort()[0] ?? null;
  return (
    <CouponCard
      coupon={coupon}
      spent={spent}
      time={<CouponTime startsAt={spent ? null : coupon.startsAt} endsAt={ends} />}
    >
      {own.inOrder ? (
        <p className={classes.left}>{t("coupon.inOrder")}</p>
      ) : (
        !spent && (
          <Link
            to="/search"
            search={{}}
            className={classes.use}
            aria-label={t("coupon.useNamed", { name: coupon.name })}
          >
            {t("coupon.use")}
          </Link>
        )
      )}
    </CouponCard>
  );
}
