import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { useNow } from "@/shared/acts/now";
import { asked } from "@/shared/api/ask";
import { percent } from "@/shared/format/number";
import { duration, shopToday } from "@/shared/format/time";
import { Change } from "@/shared/parts/change";
import { Card, Page } from "@/shared/parts/page";
import { Failed } from "@/shared/parts/states";
import { Count, Money } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { Also } from "./also";
import { AlertsOpenDocument, OverviewDocument, TodayDocument } from "./documents";
import { Figure, Question } from "./figure";
import { Hours } from "./hours";
import { RunningOut } from "./running-out";
import { pace } from "./today";

const FRESH_MS = 15_000;
const CLOCK_S = 15;
// Messages are handled within a second; one that waits longer than this says that a worker is away.
const LATE_S = 60;
const WEEK_DAYS = 7;

function endsSoon({ left, daysLeft }: { left: number; daysLeft?: number | null | undefined }): boolean {
  return left === 0 || (daysLeft != null && daysLeft < WEEK_DAYS);
}

/** Is money coming in as it should, is anything stuck, what needs me. */
export function Home() {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const now = useNow(CLOCK_S);
  const query = useQuery({
    ...asked(OverviewDocument, {}),
    refetchInterval: FRESH_MS,
    placeholderData: keepPreviousData,
  });
  const counted = useQuery({
    ...asked(TodayDocument, { day: shopToday(new Date(now)) }),
    refetchInterval: FRESH_MS,
    placeholderData: keepPreviousData,
    enabled: can("ANALYTICS_READ"),
  });
  const alarms = useQuery({
    ...asked(AlertsOpenDocument, {}),
    refetchInterval: FRESH_MS,
    enabled: can("ALERTS_READ"),
  });
  const alerts = alarms.data?.alertCounts;
  const seen = query.data?.overview;
  const today = counted.data?.analytics;
  const age = (since: string | null | undefined) =>
    since ? Math.max(0, Math.round((now - Date.parse(since)) / 1000)) : 0;

  if (query.error && !seen)
    return (
      <Page title={t("home.title")} note={t("home.note")}>
        <Card>
          <Failed error={query.error} retry={() => void query.refetch()} />
        </Card>
      </Page>
    );
  const analytics = { to: "/analytics", search: { period: "today" }, needs: "ANALYTICS_READ" } as const;
  const compared = today && pace(today.sales, now);
  const waiting = seen?.waiting;
  const stuckFor = age(waiting?.undeliveredSince);
  const queuedFor = age(waiting?.deliveriesSince);
  const late = queuedFor > LATE_S;
  return (
    <Page title={t("home.title")} note={t("home.note")}>
      {seen?.lowSuppliers.map((supplier) => (
        <Alert
          key={supplier.id}
          type="warning"
          showIcon
          role="status"
          title={
            <>
              {t("supplier.lowAt", { name: supplier.name })} <Money value={supplier.balance} />
            </>
          }
          action={<Link to="/suppliers">{t("rail.screens.suppliers")}</Link>}
        />
      ))}
      <Question title={t("home.money")}>
        <Figure
          label={t("home.paidToday")}
          {...(can("ANALYTICS_READ")
            ? analytics
            : { to: "/orders" as const, search: { from: "today" }, needs: "ORDERS_READ" as const })}
          value={
            can("ANALYTICS_READ")
              ? today && <Money value={today.sales.series.total.net} large />
              : seen && <Money value={seen.paidToday} large />
          }
          beside={
            compared && (
              <Change
                now={compared.now}
                before={compared.before}
                words={t("home.pace", { count: compared.hours })}
              />
            )
          }
          hint={compared ? t("home.pace", { count: compared.hours }) : t("home.paidTodayHint")}
        />
        <Figure
          label={t("home.orders")}
          to="/orders"
          search={{ state: "PAID,DELIVERED", from: "today" }}
          needs="ORDERS_READ"
          value={seen && <Count value={seen.ordersToday} />}
          hint={t("home.ordersHint")}
          big
        />
        {can("ANALYTICS_READ") && (
          <Figure
            label={t("home.conversion")}
            {...analytics}
            value={
              today &&
              (today.funnel.total.conversionBps == null
                ? "—"
                : percent(today.funnel.total.conversionBps, i18n.language))
            }
            hint={
              today
                ? t("home.conversionHint", {
                    paid: today.funnel.total.paid,
                    viewed: today.funnel.total.viewed,
                  })
                : ""
            }
            big
          />
        )}
        <Figure
          label={t("home.awaitingPayment")}
          hint={t("home.awaitingPaymentHint")}
          to="/orders"
          search={{ state: "PENDING_PAYMENT" }}
          needs="ORDERS_READ"
          value={seen && <Count value={seen.awaitingPayment} />}
          big
        />
      </Question>
      <Question title={t("home.stuck")}>
        <Figure
          label={t("home.undelivered")}
          hint={
            seen?.undelivered
              ? t("home.undeliveredSince", { time: duration(stuckFor, i18n.language) })
              : t("home.undeliveredNone")
          }
          to="/orders"
          search={{ undelivered: true }}
          needs="ORDERS_READ"
          value={seen && <Count value={seen.undelivered} />}
          alarm={Boolean(seen?.undelivered)}
          big
        />
        <Figure
          label={t("home.dead")}
          hint={t(seen?.deadDeliveries ? "home.deadSome" : "home.deadNone")}
          to="/deliveries"
          search={{ state: "DEAD" }}
          needs="DELIVERIES_READ"
          value={seen && <Count value={seen.deadDeliveries} />}
          alarm={Boolean(seen?.deadDeliveries)}
          big
        />
        <Figure
          label={t("home.queue")}
          hint={t(late ? "home.queueLate" : "home.queueFine")}
          to="/deliveries"
          needs="DELIVERIES_READ"
          value={seen && duration(queuedFor, i18n.language)}
          alarm={late}
          big
        />
      </Question>
      <Question title={t("home.needs")} below={<Also waiting={waiting} />}>
        {can("ALERTS_READ") && (
          <Figure
            label={t("home.alerts")}
            hint={t("home.alertsTaken", { count: alerts?.acknowledged ?? 0 })}
            to="/alerts"
            needs="ALERTS_READ"
            value={alerts && <Count value={alerts.open} />}
            alarm={Boolean(alerts?.open)}
            big
          />
        )}
        <Figure
          label={t("home.cases")}
          hint={waiting?.casesLate ? t("home.overdue", { count: waiting.casesLate }) : t("home.inTime")}
          to="/cases"
          search={waiting?.casesLate ? { queue: "overdue" } : {}}
          needs="ORDERS_READ"
          value={waiting && <Count value={waiting.cases} />}
          alarm={Boolean(waiting?.casesLate)}
          big
        />
        <Figure
          label={t("home.tasks")}
          hint={
            waiting?.manualTasksLate
              ? t("home.overdue", { count: waiting.manualTasksLate })
              : t("home.inTime")
          }
          to="/manual"
          search={waiting?.manualTasksLate ? { queue: "overdue" } : {}}
          needs="MANUAL_READ"
          value={waiting && <Count value={waiting.manualTasks} />}
          alarm={Boolean(waiting?.manualTasksLate)}
          big
        />
        {can("ANALYTICS_READ") && (
          <Figure
            label={t("home.endingSoon")}
            hint={t("home.endingSoonHint", { count: WEEK_DAYS })}
            to="/analytics"
            needs="ANALYTICS_READ"
            value={today && <Count value={today.stock.filter(endsSoon).length} />}
            alarm={Boolean(today?.stock.some(({ left }) => left === 0))}
            big
          />
        )}
      </Question>
      <div className="columns">
        {can("ANALYTICS_READ") && (
          <Hours sales={today?.sales} error={counted.error} retry={() => void counted.refetch()} />
        )}
        <RunningOut
          rows={
            can("ANALYTICS_READ")
              ? today?.stock
              : seen?.lowStock.map((variant) => ({ variant, left: variant.sellable ?? 0 }))
          }
        />
      </div>
    </Page>
  );
}
