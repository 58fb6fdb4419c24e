import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ChevronIcon, PeopleIcon } from "@/shared/ui/icons";
import classes from "./MyBalance.module.css";

/** The way to the groups one bought with. */
export function MyGroups() {
  const { t } = useTranslation();
  return (
    <Link to="/groups" className={`card ${classes.row}`}>
      <PeopleIcon size={22} />
      <span className={classes.label}>{t("group.mine")}</span>
      <ChevronIcon size={18} />
    </Link>
  );
}
