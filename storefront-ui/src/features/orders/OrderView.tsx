import { Skeleton } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { closeOrder } from "@/shared/recent/recent";
import { PageTitle } from "@/shared/ui/PageTitle";
import { CancelOrder } from "./CancelOrder";
import { ConnectionNote } from "./ConnectionNote";
import { DeliveredLine } from "./DeliveredLine";
import { InvoicePanel } from "./InvoicePanel";
import { KeepOrder } from "./KeepOrder";
import { OrderGroup } from "./OrderGroup";
import classes from "./OrderView.module.css";
import { atRest, type Order, type OrderRef } from "./order";
import { PaymentPanel } from "./PaymentPanel";
import { Receipt } from "./Receipt";
import { StatusHead } from "./StatusHead";
import { Timeline } from "./Timeline";

type OrderViewProps = {
  order: Order;
  live: { live: boolean; follow: boolean; clockLag: number; isError: boolean; refetch: () => unknown };
  reference: OrderRef;
  /** The customer has just come back from the payment provider. */
  returned: boolean;
  /** Shown before the codes when the contact must be proved first. */
  verify?: ReactNode;
};

export function OrderView({ order, live, reference, returned, verify }: OrderViewProps) {
  const { t } = useTranslation();
  const about = {
    orderId: order.id,
    number: "id" in reference ? order.number : undefined,
    lookupToken: "lookupToken" in reference ? reference.lookupToken : undefined,
  };
  const paid = order.state === "PAID" || order.state === "DELIVERED" || order.paidAt != null;
  useEffect(() => {
    if (atRest(order) || order.state === "CANCELLED" || order.state === "EXPIRED") closeOrder(order.id);
  }, [order]);
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("order.titleOf", { number: order.number })}</PageTitle>
      <StatusHead order={order} returned={returned}>
        <ConnectionNote live={live} />
      </StatusHead>
      <div className={classes.columns}>
        <div className={classes.main}>
          {order.state === "PENDING_PAYMENT" && (
            <PaymentPanel order={order} reference={reference} clockLag={live.clockLag} returned={returned} />
          )}
          {order.group && order.paidAt && <OrderGroup group={order.group} lag={live.clockLag} />}
          {paid && verify}
          {order.lines.map((line) => (
            <DeliveredLine
              key={line.id}
              line={line}
              paid={paid}
              mayReveal={order.mayReveal}
              claims={order.claims}
              onLook={live.refetch}
              about={about}
            />
          ))}
        </div>
        <aside className={classes.side}>
          <Receipt order={order} />
          <InvoicePanel order={order} about={about} />
          <Timeline events={order.timeline} />
          {"id" in reference && order.state === "PENDING_PAYMENT" && <CancelOrder orderId={order.id} />}
          <KeepOrder order={order} reference={reference} />
        </aside>
      </div>
    </div>
  );
}

export function OrderSkeleton() {
  return (
    <div className={classes.page} aria-busy="true">
      <Skeleton height={40} width="60%" />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Skeleton height={280} radius="xl" />
        </div>
        <div className={classes.side}>
          <Skeleton height={180} radius="xl" />
        </div>
      </div>
    </div>
  );
}
