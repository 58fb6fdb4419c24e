import { MenuOutlined, SearchOutlined } from "@ant-design/icons";
import { Outlet } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Bell } from "@/features/alerts/bell";
import { useAlertNews } from "@/features/alerts/news";
import { Loading } from "@/shared/parts/states";
import { StepUpDialog } from "@/shared/session/step-up-dialog";
import { Goto } from "./goto";
import { Brand, Rail } from "./rail";
import styles from "./shell.module.css";

function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener("online", changed);
      window.addEventListener("offline", changed);
      return () => {
        window.removeEventListener("online", changed);
        window.removeEventListener("offline", changed);
      };
    },
    () => navigator.onLine,
  );
}

/** The frame around every screen of a signed-in person. */
export function Shell() {
  const { t } = useTranslation();
  const online = useOnline();
  useAlertNews();
  const [finding, setFinding] = useState(false);
  const [menu, setMenu] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        setFinding(true);
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {t("rail.skip")}
      </a>
      <Rail onFind={() => setFinding(true)} />
      <div className={styles.main}>
        <header className={styles.bar}>
          <Button
            type="text"
            icon={<MenuOutlined aria-hidden="true" />}
            aria-label={t("rail.open")}
            onClick={() => setMenu(true)}
          />
          <Brand />
          <span className={styles.tools}>
            <Bell />
            <Button
              type="text"
              icon={<SearchOutlined aria-hidden="true" />}
              aria-label={t("goto.open")}
              onClick={() => setFinding(true)}
            />
          </span>
        </header>
        {!online && (
          <p className={styles.notice} role="status">
            {t("trouble.offlineNotice")}
          </p>
        )}
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Drawer
        open={menu}
        onClose={() => setMenu(false)}
        placement="left"
        size={264}
        rootClassName={styles.drawer ?? ""}
        styles={{ body: { padding: 0 }, header: { display: "none" } }}
      >
        <Rail
          onFind={() => {
            setMenu(false);
            setFinding(true);
          }}
          onGo={() => setMenu(false)}
        />
      </Drawer>
      {finding && <Goto onClose={() => setFinding(false)} />}
      <StepUpDialog />
    </div>
  );
}
