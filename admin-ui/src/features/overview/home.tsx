import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Alert, Segmented } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { shopHour } from "@/shared/format/time";
import { Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Bone, Failed } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Count, Money } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./home.module.css";

const OverviewDocument = graphql(`
  query Overview {
    overview {
      paidToday { amount currency }
      ordersToday
      awaitingPayment
      undelivered
      deadDeliveries
      lowStock {
        id
        sku
        names { zhCn en }
        product { id names { zhCn en } }
        sellable
      }
      lowSuppliers { id name balance { amount currency } }
      salesByHour { hour orders amount { amount currency } }
    }
  }
`);

const FRESH_MS = 15_000;

/** Is money coming in, is anything stuck, what needs me. */
export function Home() {
  const { t } = useTranslation();
  const query = useQuery({
    ...asked(OverviewDocument, {}),
    refetchInterval: FRESH_MS,
    placeholderData: keepPreviousData,
  });
  const seen = query.data?.overview;

  return (
    <Page title={t("home.title")} note={t("home.note")}>
      {query.error && !seen ? (
        <Card>
          <Failed error={query.error} retry={() => void query.refetch()} />
        </Card>
      ) : (
        <>
          {seen?.lowSuppliers.map((supplier) => (
            <Alert
              key={supplier.id}
              type="warning"
              showIcon
              role="status"
              style={{ marginBottom: 16 }}
              title={
                <>
                  {t("supplier.lowAt", { name: supplier.name })} <Money value={supplier.balance} />
                </>
              }
              action={<Link to="/suppliers">{t("rail.screens.suppliers")}</Link>}
            />
          ))}
          <div className={styles.questions}>
            <Figure
              label={t("home.paidToday")}
              hint={seen ? t("home.ordersToday", { count: seen.ordersToday }) : ""}
              to={{ to: "/orders", search: { state: "PAID,DELIVERED", from: "today" } }}
              value={seen && <Money value={seen.paidToday} large />}
            />
            <Figure
              label={t("home.awaitingPayment")}
              hint={t("home.awaitingPaymentHint")}
              to={{ to: "/orders", search: { state: "PENDING_PAYMENT" } }}
              value={seen && <Count value={seen.awaitingPayment} />}
              big
            />
            <Figure
              label={t("home.undelivered")}
              hint={t(seen?.undelivered ? "home.undeliveredSome" : "home.undeliveredNone")}
              to={{ to: "/orders", search: { undelivered: true } }}
              value={seen && <Count value={seen.undelivered} />}
              alarm={Boolean(seen?.undelivered)}
              big
            />
            <Figure
              label={t("home.dead")}
              hint={t(seen?.deadDeliveries ? "home.deadSome" : "home.deadNone")}
              to={{ to: "/deliveries", search: { state: "DEAD" } }}
              value={seen && <Count value={seen.deadDeliveries} />}
              alarm={Boolean(seen?.deadDeliveries)}
              big
            />
          </div>
          <div className="columns">
            <Sales hours={seen?.salesByHour} />
            <LowStock variants={seen?.lowStock} />
          </div>
        </>
      )}
    </Page>
  );
}

interface FigureProps {
  label: string;
  hint: string;
  value: ReactNode;
  to: { to: "/orders" | "/deliveries"; search: Record<string, unknown> };
  alarm?: boolean;
  big?: boolean;
}

function Figure({ label, hint, value, to, alarm, big }: FigureProps) {
  const can = useCan();
  const shape = `${styles.number} ${alarm ? styles.alarm : ""}`;
  const content = (
    <>
      <span className={styles.label}>{label}</span>
      <b className={big ? styles.big : undefined}>{value ?? <Bone width={96} height={24} />}</b>
      <span className={styles.hint}>{hint}</span>
    </>
  );
  if (!can(to.to === "/orders" ? "ORDERS_READ" : "DELIVERIES_READ"))
    return <div className={shape}>{content}</div>;
  return (
    <Link to={to.to} search={to.search as never} className={shape}>
      {content}
    </Link>
  );
}

export interface Hour {
  hour: string;
  orders: number;
  amount: { amount: string; currency: string };
}

function Sales({ hours }: { hours: Hour[] | undefined }) {
  const { t, i18n } = useTranslation();
  const [chosen, setForm] = useState<"chart" | "table">("chart");
  // Drawing is heavy and fetched late; when it cannot be had, the same numbers stand in the table.
  const drawing = useQuery({
    queryKey: ["SalesChart"],
    queryFn: () => import("./sales-chart"),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const form = drawing.error ? "table" : chosen;
  const SalesChart = drawing.data?.default;
  return (
    <Card
      title={t("home.sales")}
      flush={form === "table"}
      acts={
        <Segmented
          size="small"
          aria-label={t("home.salesForm")}
          value={form}
          onChange={setForm}
          options={[
            { value: "chart", label: t("home.chart") },
            { value: "table", label: t("home.table") },
          ]}
        />
      }
    >
      {form === "chart" ? (
        hours && SalesChart ? (
          <SalesChart hours={hours} className={styles.chart ?? ""} />
        ) : (
          <div className={styles.chart}>
            <Bone height={240} />
          </div>
        )
      ) : (
        <Table
          label={t("home.sales")}
          rows={hours && [...hours].reverse()}
          rowKey={(row) => row.hour}
          columns={[
            { key: "hour", title: t("home.hour"), cell: (row) => shopHour(row.hour, i18n.language) },
            {
              key: "orders",
              title: t("home.orders"),
              end: true,
              cell: (row) => <Count value={row.orders} />,
            },
            {
              key: "amount",
              title: t("home.amount"),
              end: true,
              cell: (row) => <Money value={row.amount} />,
            },
          ]}
        />
      )}
    </Card>
  );
}

interface Low {
  id: string;
  sku: string;
  names: { zhCn: string; en: string };
  product: { id: string; names: { zhCn: string; en: string } };
  sellable?: number | null;
}

function LowStock({ variants }: { variants: Low[] | undefined }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  return (
    <Card title={t("home.lowStock")} flush>
      {variants?.length === 0 && (
        <p className="soft" style={{ padding: "4px 20px 20px" }}>
          {t("home.lowStockNone")}
        </p>
      )}
      <ul className={styles.low}>
        {variants
          ? variants.map((variant) => (
              <li key={variant.id}>
                <span>
                  {can("CATALOG_READ") ? (
                    <Link to="/products/$id" params={{ id: variant.product.id }}>
                      {translated(variant.product.names, i18n.language)}
                    </Link>
                  ) : (
                    translated(variant.product.names, i18n.language)
                  )}
                  <br />
                  <span className="faint">{translated(variant.names, i18n.language)}</span>
                </span>
                <span className="row">
                  <span>
                    {t("home.left")} <b className="numeral">{variant.sellable}</b>
                  </span>
                  {can("VAULT_READ") && (
                    <Link to="/batches" search={{ variant: variant.id }}>
                      {t("home.refill")}
                    </Link>
                  )}
                </span>
              </li>
            ))
          : ["a", "b", "c", "d"].map((key) => (
              <li key={key}>
                <Bone width="60%" height={30} />
                <Bone width={60} />
              </li>
            ))}
      </ul>
    </Card>
  );
}
