import { useComputedColorScheme } from "@mantine/core";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useKeptCart } from "@/shared/cart/keeping";
import { canvasColours } from "@/shared/theme/colours";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { NewVersion } from "./NewVersion";
import { OfflineBanner } from "./OfflineBanner";
import classes from "./Shell.module.css";

/** The frame of every page: header, what the address asks for, footer. */
export function Shell() {
  const { t } = useTranslation();
  useKeptCart();
  const scheme = useComputedColorScheme("light");
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <>
      <meta name="theme-color" content={canvasColours[scheme]} />
      <a className={classes.skip} href="#content">
        {t("shell.skip")}
      </a>
      <Header />
      <OfflineBanner />
      <NewVersion />
      <FocusOnArrival path={path} />
      <main id="content" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}

/** A new page starts at its content for those who move by keyboard or ear, not where the last link was. */
function FocusOnArrival({ path }: { path: string }) {
  useEffect(() => {
    if (path !== arrivedAt) {
      if (arrivedAt !== undefined) document.getElementById("content")?.focus({ preventScroll: true });
      arrivedAt = path;
    }
  }, [path]);
  return null;
}

let arrivedAt: string | undefined;
