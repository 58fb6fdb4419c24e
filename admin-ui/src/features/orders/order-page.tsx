import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { OrderPartsFragment } from "@/shared/api/generated/graphql";
import { useLive } from "@/shared/api/live";
import { keepNews } from "@/shared/api/news";
import { LineState } from "@/shared/parts/line-state";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { orderTone } from "@/shared/parts/tones";
import { Badge, Fact, Facts, Money, Recorded, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { OrderDocument, OrderProgress } from "./documents";
import { Evidence } from "./evidence";
import { Invoices } from "./invoices";
import { Cases, Deliveries } from "./order-aftermath";
import { Lines } from "./order-lines";
import { Payments } from "./payments";
import { RefundDialog } from "./refund";
import { Timeline } from "./timeline";

export function OrderPage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/orders/$id").useParams();
  const query = useQuery(asked(OrderDocument, { id }));
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading rows={10} />;
  if (!query.data.order) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <OrderView key={id} order={query.data.order} />;
}

/** All that is known of one order, kept current while it is open. */
function OrderView({ order }: { order: OrderPartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const cache = useQueryClient();
  const [refunding, setRefunding] = useState(false);
  const refundable = order.paidAt !== null && order.state !== "REFUNDED" && can("ORDERS_REFUND");
  const remember = (next: OrderPartsFragment | null) => {
    if (next) keepNews(cache, asked(OrderDocument, { id: next.id }).queryKey, { order: next });
  };
  const line = useLive({
    document: OrderProgress,
    variables: { id: order.id },
    onNews: (data) => remember(data.orderProgress),
    poll: OrderDocument,
    onPolled: (data) => remember(data.order),
    enabled: true,
  });

  return (
    <Page
      title={order.number}
      above={<Link to="/orders">{t("rail.screens.orders")}</Link>}
      beside={
        <>
          <Badge tone={orderTone[order.state]}>{t(`order.state.${order.state}`)}</Badge>
          <LineState line={line} />
        </>
      }
      note={
        <>
          {[order.contact ?? order.contactMasked, order.channel.name, order.externalId]
            .filter(Boolean)
            .join(" · ")}{" "}
          · <When at={order.placedAt} exact />
        </>
      }
      acts={
        <>
          <Link to="/people/$id" params={{ id: order.personId }}>
            {t("order.person")}
          </Link>
          {can("EVIDENCE_EXPORT") && <Evidence orderId={order.id} />}
          {refundable && (
            <Button danger onClick={() => setRefunding(true)}>
              {t("order.refund")}
            </Button>
          )}
        </>
      }
    >
      <div className="columns">
        <div className="stack">
          <Lines lines={order.lines} />
          <Payments payments={order.payments} />
          <Cases cases={order.cases} />
          <Invoices invoices={order.invoices} />
          <Deliveries deliveries={order.deliveries} />
          {order.facts !== null && order.facts !== undefined && (
            <Card title={t("order.facts")}>
              <Recorded value={order.facts} label={t("order.facts")} />
            </Card>
          )}
        </div>
        <div className="stack">
          <Card
            title={t("order.money")}
            acts={
              can("LEDGER_READ") && (
                <Link to="/ledger/entries" search={{ order: order.id }}>
                  {t("order.ledger")}
                </Link>
              )
            }
          >
            <Facts>
              <Fact label={t("order.subtotal")}>
                <Money value={order.subtotal} />
              </Fact>
              <Fact label={t("order.discount")}>
                <Money value={order.discount} />
              </Fact>
              <Fact label={t("order.total")}>
                <Money value={order.total} large />
              </Fact>
              <Fact label={t("order.paid")}>
                <Money value={order.paid} />
              </Fact>
              {Number(order.fromWallet.amount) > 0 && (
                <Fact label={t("order.fromWallet")}>
                  <Money value={order.fromWallet} />
                </Fact>
              )}
              <Fact label={t("order.refunded")}>
                <Money value={order.refunded} />
              </Fact>
              {can("COST_READ") && (
                <Fact label={t("order.cost")}>
                  {order.costUnknown ? (
                    <span className="soft">{t("order.costUnknown")}</span>
                  ) : (
                    <Money value={order.cost} />
                  )}
                </Fact>
              )}
              {can("COST_READ") && (
                <Fact label={t("order.margin")}>
                  <Money value={order.margin} />
                </Fact>
              )}
              {order.state === "PENDING_PAYMENT" && (
                <Fact label={t("order.expires")}>
                  <When at={order.expiresAt} />
                </Fact>
              )}
              <Fact label={t("order.paidAt")}>
                <When at={order.paidAt} />
              </Fact>
              <Fact label={t("order.deliveredAt")}>
                <When at={order.deliveredAt} />
              </Fact>
            </Facts>
          </Card>
          <Timeline events={order.timeline} />
        </div>
      </div>
      {refunding && <RefundDialog order={order} onClose={() => setRefunding(false)} />}
    </Page>
  );
}
