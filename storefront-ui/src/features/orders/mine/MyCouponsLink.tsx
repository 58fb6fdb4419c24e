import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ChevronIcon, TagIcon } from "@/shared/ui/icons";
import classes from "./MyBalance.module.css";

/** The way to one's coupons. */
export function MyCouponsLink() {
  const { t } = useTranslation();
  return (
    <Link to="/coupons/mine" className={`card ${classes.row}`}>
      <TagIcon size={22} />
      <span className={classes.label}>{t("coupon.mine")}</span>
      <ChevronIcon size={18} />
    </Link>
  );
}
