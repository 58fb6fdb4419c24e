import { BellOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Popover } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { count } from "@/shared/format/number";
import { When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./bell.module.css";
import { BellDocument } from "./documents";

/** How many alerts nobody took, and the newest of those that are not over; see `useAlertNews`. */
export function Bell({ onGo }: { onGo?: () => void }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...asked(BellDocument, {}), enabled: can("ALERTS_READ") });
  if (!can("ALERTS_READ")) return null;
  const counts = query.data?.alertCounts;
  const alerts = query.data?.alerts.edges.map((edge) => edge.node) ?? [];
  const waiting = counts?.open ?? 0;
  const close = () => {
    setOpen(false);
    onGo?.();
  };
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      content={
        <div className={styles.list}>
          {alerts.length === 0 ? (
            <p className="soft">{t("alert.none")}</p>
          ) : (
            <ul>
              {alerts.map((alert) => (
                <li key={alert.id}>
                  <Link to="/alerts" search={{ open: alert.id }} className={styles.alert} onClick={close}>
                    <span>{alert.title}</span>
                    <small className="faint">
                      {t(`alert.state.${alert.state}`)} · <When at={alert.openedAt} />
                    </small>
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <Link to="/alerts" onClick={close}>
            {t("alert.all")}
          </Link>
        </div>
      }
    >
      <Button
        type="text"
        className={styles.bell ?? ""}
        icon={<BellOutlined aria-hidden="true" />}
        aria-label={t("alert.bell", { count: waiting })}
      >
        {waiting > 0 && <span className={styles.count}>{count(waiting, i18n.language)}</span>}
      </Button>
    </Popover>
  );
}
