import { Link, type LinkProps } from "@tanstack/react-router";
import { Button, Drawer, Alert as Notice } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { AlertKind, AlertQuery } from "@/shared/api/generated/graphql";
import { alertTone, noticeTone } from "@/shared/parts/tones";
import { Badge, Fact, Facts, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { AcknowledgeAlert } from "./documents";

type Shown = NonNullable<AlertQuery["alert"]>;

/** Where what is wrong can be mended. */
const SCREENS: Record<AlertKind, LinkProps> = {
  STOCK_DAYS: { to: "/batches" },
  SUPPLIER_BALANCE: { to: "/suppliers" },
  DELIVERY_SUCCESS: { to: "/supplier-orders" },
  COST_JUMP: { to: "/suppliers" },
  STUCK_ORDERS: { to: "/orders", search: { undelivered: true } },
  CASES_LATE: { to: "/cases" },
  BOOKS_DIFFER: { to: "/ledger" },
  CAMPAIGN_STOPPED: { to: "/campaigns", search: { state: "PAUSED" } },
  BUDGET_BURN: { to: "/campaigns", search: { state: "RUNNING" } },
  LIMITS_PASSED: { to: "/orders" },
};

/** One alert: what it says, who took it, who was told, and the way to where it is mended. */
export function AlertSheet({ alert, onClose }: { alert: Shown; onClose: () => void }) {
  const { t } = useTranslation();
  const can = useCan();
  const [taking, setTaking] = useState(false);
  const mutedUntil = alert.state !== "RESOLVED" && alert.toldAt === null ? alert.rule.mutedUntil : null;
  return (
    <Drawer open size={560} onClose={onClose} title={alert.title}>
      <div className="stack">
        <p>{alert.detail}</p>
        {mutedUntil && (
          <Notice
            type="info"
            showIcon
            title={
              <>
                {t("alert.mutedUntil")} <When at={mutedUntil} />
              </>
            }
          />
        )}
        <div className="row">
          {alert.state === "OPEN" && can("ALERTS_WORK") && (
            <Button type="primary" onClick={() => setTaking(true)}>
              {t("alert.take")}
            </Button>
          )}
          <Link {...SCREENS[alert.kind]}>{t(`alert.mend.${alert.kind}`)}</Link>
        </div>
        <Facts>
          <Fact label={t("alert.stateLabel")}>
            <Badge tone={alertTone[alert.state]}>{t(`alert.state.${alert.state}`)}</Badge>
          </Fact>
          <Fact label={t("alert.kindLabel")}>{t(`alert.kind.${alert.kind}`)}</Fact>
          <Fact label={t("alert.opened")}>
            <When at={alert.openedAt} exact />
          </Fact>
          <Fact label={t("alert.seen")}>
            <When at={alert.seenAt} exact />
          </Fact>
          {alert.acknowledgedAt && (
            <Fact label={t("alert.takenBy")}>
              {alert.acknowledgedBy?.name} · <When at={alert.acknowledgedAt} />
            </Fact>
          )}
          {alert.note && <Fact label={t("alert.said")}>{alert.note}</Fact>}
          {alert.escalatedAt && (
            <Fact label={t("alert.escalated")}>
              <When at={alert.escalatedAt} exact />
            </Fact>
          )}
          {alert.resolvedAt && (
            <Fact label={t("alert.over")}>
              <When at={alert.resolvedAt} exact />
            </Fact>
          )}
        </Facts>
        <section aria-label={t("alert.told")}>
          <h3 className="soft">{t("alert.told")}</h3>
          {alert.notices.length === 0 ? (
            <p className="faint">{t("alert.toldNobody")}</p>
          ) : (
            <ul className="stack" style={{ gap: 8, marginTop: 8 }}>
              {alert.notices.map((notice) => (
                <li key={`${notice.occasion}${notice.to}${notice.at}`}>
                  <span className="row">
                    <Badge tone={noticeTone[notice.state]}>{t(`alert.noticeState.${notice.state}`)}</Badge>
                    <b>{notice.to}</b>
                    <span className="soft">
                      {t(notice.byEmail ? "alert.byEmail" : "alert.byChat")} ·{" "}
                      {t(`alert.occasion.${notice.occasion}`)}
                    </span>
                    <When at={notice.at} />
                  </span>
                  {notice.problem && <small className="faint">{notice.problem}</small>}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      {taking && (
        <ActDialog
          title={t("alert.takeTitle")}
          act={t("alert.take")}
          about={t("alert.takeAbout")}
          run={({ note }: { note?: string }) =>
            ask(AcknowledgeAlert, { id: alert.id, note: note?.trim() ?? "" }).then(
              (data) => data.acknowledgeAlert,
            )
          }
          done={t("alert.taken")}
          stale={["Alerts", "Alert", "AlertBell"]}
          onClose={() => setTaking(false)}
        >
          <WordsField name="note" label={t("alert.said")} extra={t("alert.saidHint")} optional focus />
        </ActDialog>
      )}
    </Drawer>
  );
}
