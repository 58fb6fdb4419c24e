import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import { Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { supplierTone } from "@/shared/parts/tones";
import { Badge, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { PauseSupplier, ResumeSupplier, SuppliersDocument } from "./documents";
import { Fund, LowBalances, type Supplier, WarnBelow } from "./money-there";
import { Offers } from "./offers";

type Act = { what: "pause" | "fund" | "warn"; supplier: Supplier };
const MOST = 100;

/** Who credits accounts for the shop, what money is left there, and what they ask for it. */
export function Suppliers() {
  const { t } = useTranslation();
  const can = useCan();
  const search = getRouteApi("/staff/suppliers").useSearch();
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const [writes, pays] = [can("SUPPLIERS_WRITE"), can("LEDGER_WRITE")];
  const fund = (supplier: Supplier) => setAct({ what: "fund", supplier });
  const query = useQuery({
    ...asked(SuppliersDocument, { first: MOST, after: null }),
    placeholderData: keepPreviousData,
  });
  const rows = query.data?.suppliers.edges.map((edge) => edge.node);
  return (
    <Page
      title={t("rail.screens.suppliers")}
      note={t("supplier.note")}
      acts={<Link to="/supplier-orders">{t("rail.screens.supplierOrders")}</Link>}
    >
      <div className="stack">
        <LowBalances suppliers={rows ?? []} {...(pays ? { onFund: fund } : {})} />
        <Card title={t("supplier.who")} flush>
          {query.error && !rows ? (
            <Failed error={query.error} retry={() => void query.refetch()} />
          ) : rows?.length === 0 ? (
            <Nothing title={t("supplier.empty")} advice={t("supplier.emptyAdvice")} />
          ) : (
            <Table
              label={t("supplier.who")}
              rows={rows}
              bones={2}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: "name",
                  title: t("supplier.name"),
                  cell: (row) => (
                    <span className="two">
                      {row.name}
                      <small className="mono">
                        {row.code} · {row.adapter}
                      </small>
                    </span>
                  ),
                },
                {
                  key: "state",
                  title: t("supplier.stateLabel"),
                  tight: true,
                  cell: (row) => (
                    <Badge tone={supplierTone[row.state]}>{t(`supplier.state.${row.state}`)}</Badge>
                  ),
                },
                {
                  key: "balance",
                  title: t("supplier.balance"),
                  end: true,
                  tight: true,
                  cell: (row) => (
                    <span className="row" style={{ justifyContent: "flex-end" }}>
                      {row.isLow && <Badge tone="bad">{t("supplier.low")}</Badge>}
                      <Money value={row.balance} />
                    </span>
                  ),
                },
                {
                  key: "warn",
                  title: t("supplier.warnBelow"),
                  end: true,
                  tight: true,
                  cell: (row) => (
                    <span className="row" style={{ justifyContent: "flex-end" }}>
                      <Money value={row.lowBalance} />
                      {writes && (
                        <Button
                          size="small"
                          type="link"
                          onClick={() => setAct({ what: "warn", supplier: row })}
                        >
                          {t("supplier.warnChange")}
                        </Button>
                      )}
                    </span>
                  ),
                },
                {
                  key: "checked",
                  title: t("supplier.checked"),
                  tight: true,
                  cell: (row) => <When at={row.balanceCheckedAt} />,
                },
                {
                  key: "act",
                  title: t("list.acts"),
                  end: true,
                  tight: true,
                  cell: (row) => (
                    <span className="row" style={{ justifyContent: "flex-end", flexWrap: "nowrap" }}>
                      <Link to="/supplier-orders" search={{ supplier: row.id }}>
                        {t("supplier.orders")}
                      </Link>
                      {can("LEDGER_READ") && (
                        <Link to="/ledger/entries" search={{ account: `asset:supplier:${row.code}` }}>
                          {t("supplier.booked")}
                        </Link>
                      )}
                      {pays && (
                        <Button size="small" onClick={() => fund(row)}>
                          {t("supplier.fund")}
                        </Button>
                      )}
                      {writes && (
                        <Button
                          size="small"
                          danger={row.state === "ACTIVE"}
                          onClick={() => setAct({ what: "pause", supplier: row })}
                        >
                          {t(row.state === "ACTIVE" ? "supplier.pause" : "supplier.resume")}
                        </Button>
                      )}
                    </span>
                  ),
                },
              ]}
            />
          )}
        </Card>
        <Offers search={search} suppliers={rows ?? []} />
      </div>
      {act?.what === "pause" && <PauseOrResume supplier={act.supplier} onClose={close} />}
      {act?.what === "fund" && <Fund supplier={act.supplier} onClose={close} />}
      {act?.what === "warn" && <WarnBelow supplier={act.supplier} onClose={close} />}
    </Page>
  );
}

function PauseOrResume({ supplier, onClose }: { supplier: Supplier; onClose: () => void }) {
  const { t } = useTranslation();
  const pausing = supplier.state === "ACTIVE";
  const run = ({ reason }: { reason: string }) => {
    const variables = { id: supplier.id, reason: reason.trim() };
    return pausing
      ? ask(PauseSupplier, variables).then((data) => data.pauseSupplier)
      : ask(ResumeSupplier, variables).then((data) => data.resumeSupplier);
  };
  return (
    <ActDialog
      title={t(pausing ? "supplier.pauseTitle" : "supplier.resumeTitle", { name: supplier.name })}
      act={t(pausing ? "supplier.pause" : "supplier.resume")}
      danger={pausing}
      about={t(pausing ? "supplier.pauseAbout" : "supplier.resumeAbout")}
      run={run}
      done={t(pausing ? "supplier.paused" : "supplier.resumed")}
      stale={["Suppliers", "SupplierOffers"]}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}
