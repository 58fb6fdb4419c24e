import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { CouponPartsFragment } from "@/shared/api/generated/graphql";
import { count } from "@/shared/format/number";
import { CampaignLink } from "@/shared/parts/campaign-link";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { couponTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge, Count, Fact, Facts, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CouponActs, Waiting } from "./acts";
import { Codes } from "./codes";
import styles from "./coupons.module.css";
import { CouponDocument } from "./documents";
import { Holders } from "./holders";
import { SendDialog } from "./send-dialog";
import { Uses } from "./uses";

/** One coupon: what it does, what became of it, and what can be done about it. */
export function CouponPage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/coupons/$id").useParams();
  const query = useQuery(asked(CouponDocument, { id }));
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!query.data.coupon) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <CouponView key={id} coupon={query.data.coupon} />;
}

function CouponView({ coupon }: { coupon: CouponPartsFragment }) {
  const { t, i18n } = useTranslation();
  const may = useCan()("COUPONS_WRITE");
  const [sending, setSending] = useState(false);
  return (
    <Page
      title={translated(coupon.names, i18n.language)}
      above={<Link to="/coupons">{t("rail.screens.coupons")}</Link>}
      beside={<Badge tone={couponTone[coupon.state]}>{t(`coupon.state.${coupon.state}`)}</Badge>}
      note={`${coupon.headline} · ${coupon.smallPrint.join(" · ")}`}
      acts={
        <>
          <CouponActs coupon={coupon} />
          {may && coupon.kind === "SENT" && coupon.state === "ACTIVE" && (
            <Button type="primary" onClick={() => setSending(true)}>
              {t("coupon.send")}
            </Button>
          )}
        </>
      }
    >
      <div className="columns">
        <div className="stack">
          {coupon.state === "WAITING" && <Waiting coupon={coupon} />}
          <Usage coupon={coupon} />
          {coupon.kind === "UNIQUE" && <Codes coupon={coupon} />}
          {coupon.kind !== "PUBLIC" && <Holders coupon={coupon} />}
          <Uses coupon={coupon} />
        </div>
        <Terms coupon={coupon} />
      </div>
      {sending && <SendDialog coupon={coupon} onClose={() => setSending(false)} />}
    </Page>
  );
}

function Usage({ coupon }: { coupon: CouponPartsFragment }) {
  const { t, i18n } = useTranslation();
  const { usage, limits } = coupon;
  return (
    <Card title={t("coupon.usage")}>
      <dl className={styles.figures}>
        {coupon.kind !== "PUBLIC" && (
          <div>
            <dt>{t("coupon.issued")}</dt>
            <dd>
              <Count value={usage.issued} />
            </dd>
            {coupon.mostClaims && (
              <dd className="faint">{t("coupon.of", { most: count(coupon.mostClaims, i18n.language) })}</dd>
            )}
          </div>
        )}
        <div>
          <dt>{t("coupon.held")}</dt>
          <dd>
            <Count value={usage.held} />
          </dd>
        </div>
        <div>
          <dt>{t("coupon.used")}</dt>
          <dd>
            <Count value={usage.used} />
          </dd>
          {limits.uses && (
            <dd className="faint">{t("coupon.of", { most: count(limits.uses, i18n.language) })}</dd>
          )}
        </div>
        <div>
          <dt>{t("coupon.saved")}</dt>
          <dd>
            <Money value={usage.saved} />
          </dd>
          {limits.money && (
            <dd className="faint">
              {t("coupon.ofBudget")} <Money value={limits.money} />
            </dd>
          )}
        </div>
      </dl>
    </Card>
  );
}

function Terms({ coupon }: { coupon: CouponPartsFragment }) {
  const { t } = useTranslation();
  const { limits } = coupon;
  return (
    <Card title={t("coupon.terms")}>
      <Facts>
        <Fact label={t("coupon.kindLabel")}>{t(`coupon.kind.${coupon.kind}`)}</Fact>
        {coupon.publicCode && (
          <Fact label={t("coupon.code")}>
            <span className="mono" translate="no">
              {coupon.publicCode}
            </span>
          </Fact>
        )}
        <Fact label={t("coupon.from")}>{coupon.startsAt && <When at={coupon.startsAt} />}</Fact>
        <Fact label={t("coupon.until")}>{coupon.endsAt && <When at={coupon.endsAt} />}</Fact>
        {coupon.validDays && (
          <Fact label={t("coupon.validDays")}>{t("coupon.days", { count: coupon.validDays })}</Fact>
        )}
        {coupon.kind === "CLAIM" && (
          <>
            <Fact label={t("coupon.claimUntil")}>{coupon.claimUntil && <When at={coupon.claimUntil} />}</Fact>
            <Fact label={t("coupon.claimsAPerson")}>{coupon.mostClaimsAPerson}</Fact>
          </>
        )}
        <Fact label={t("coupon.usesAPerson")}>
          {limits.usesAPerson &&
            (limits.personDays
              ? t("coupon.usesInDays", { uses: limits.usesAPerson, count: limits.personDays })
              : limits.usesAPerson)}
        </Fact>
        <Fact label={t("coupon.budgetAnHour")}>
          {limits.moneyAnHour && <Money value={limits.moneyAnHour} />}
        </Fact>
        <Fact label={t("coupon.usesAnHour")}>{limits.usesAnHour && <Count value={limits.usesAnHour} />}</Fact>
        <Fact label={t("coupon.afterRefund")}>
          {t(limits.returnedAfterRefund ? "coupon.comesBack" : "coupon.staysUsed")}
        </Fact>
        <Fact label={t("coupon.by")}>
          {coupon.campaignId ? <CampaignLink id={coupon.campaignId} /> : coupon.createdBy?.name}
        </Fact>
        <Fact label={t("coupon.created")}>
          <When at={coupon.createdAt} />
        </Fact>
      </Facts>
    </Card>
  );
}
