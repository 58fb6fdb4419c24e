import { Link, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useCartCount } from "@/shared/cart/cart";
import { useMe } from "@/shared/session/me";
import { CartIcon, PersonIcon, SearchIcon } from "@/shared/ui/icons";
import { Mark } from "@/shared/ui/Mark";
import { SearchField } from "@/shared/ui/SearchField";
import classes from "./Header.module.css";
import { Preferences } from "./Preferences";

/** Only who has an account has an inbox: the first page does not wait for it. */
const InboxBell = lazy(() => import("./InboxBell").then((found) => ({ default: found.InboxBell })));

export function Header() {
  const { t } = useTranslation();
  const count = useCartCount();
  const { data: me } = useMe();
  // Home has a search of its own, larger; two would ask which one is meant.
  const atHome = useRouterState({ select: (state) => state.location.pathname === "/" });
  return (
    <header className={classes.header}>
      <div className={classes.row}>
        <Link to="/" className={classes.logo} aria-label={t("shell.home")}>
          <Mark />
          <span className={classes.name} translate="no">
            {t("shell.name")}
          </span>
        </Link>
        <div className={classes.search}>{!atHome && <SearchField />}</div>
        <nav className={classes.nav} aria-label={t("shell.navigation")}>
          <Link to="/search" className={`icon-button ${classes.searchLink}`} aria-label={t("search.open")}>
            <SearchIcon size={22} />
          </Link>
          {me && !me.isGuest && (
            <Suspense fallback={null}>
              <InboxBell />
            </Suspense>
          )}
          <Link to="/mine" className="icon-button" aria-label={t("shell.mine")}>
            <PersonIcon size={22} />
          </Link>
          <Link to="/cart" className="icon-button" aria-label={t("shell.cart", { count })}>
            <CartIcon size={22} />
            {count > 0 && (
              <span className={classes.count} aria-hidden="true">
                {count > 99 ? "99+" : count}
              </span>
            )}
          </Link>
          <Preferences />
        </nav>
      </div>
    </header>
  );
}
