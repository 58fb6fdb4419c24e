import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "@/shared/session/me";
import { Mark } from "@/shared/ui/Mark";
import classes from "./Footer.module.css";

export function Footer() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  return (
    <footer className={classes.footer}>
      <div className={classes.row}>
        <Mark size={24} />
        <p className={classes.promise}>{t("footer.promise")}</p>
        <nav className={classes.links} aria-label={t("footer.navigation")}>
          <Link to="/help">{t("footer.help")}</Link>
          <Link to="/coupons">{t("footer.coupons")}</Link>
          <Link to="/mine">{t("footer.mine")}</Link>
          <Link to="/cart">{t("footer.cart")}</Link>
          {me && !me.isGuest ? (
            <Link to="/account">{t("footer.account")}</Link>
          ) : (
            <Link to="/sign-in">{t("footer.signIn")}</Link>
          )}
        </nav>
      </div>
    </footer>
  );
}
